import { vocabulary, type ComponentName } from '../schema/vocabulary.ts';
import type { Element } from './mdx.ts';
import { startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { validate } from './validate.ts';

/** The element’s attributes as plain data, with what cannot be plain data. */
const attributesOf = (element: Element, file: string): { values: Record<string, unknown>; findings: Finding[] } => {
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const findings: Finding[] = [];
  for (const attribute of element.attributes) {
    const where = { file, ...startOf(element) };
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      findings.push({ ...where, value: `{${attribute.value}}`, why: 'Braces among the attributes hold program code, which has no place in a text.', mend: 'Write each attribute as name="value".' });
    } else if (attribute.value !== null && typeof attribute.value === 'object') {
      findings.push({ ...where, field: attribute.name, value: `{${attribute.value.value}}`, why: 'The attribute’s value is program code.', mend: `Write ${attribute.name}="…" with the value in quotation marks.` });
      values[attribute.name] = undefined;
    } else {
      if (attribute.name in values) findings.push({ ...where, field: attribute.name, value: attribute.value, why: 'This attribute is written twice.', mend: 'Keep one of the two.' });
      values[attribute.name] = attribute.value ?? '';
    }
  }
  return { values, findings };
};

/** Holds a component’s attributes, and whether it holds text, against the vocabulary. */
export const validateAttributes = (name: ComponentName, element: Element, file: string): Finding[] => {
  const { values, findings } = attributesOf(element, file);
  const computed = new Set(findings.map(({ field }) => field));
  const { attributes, holdsText } = vocabulary[name];
  const asYaml = { value: values, at: () => startOf(element), findings: [] };
  const faults = validate<unknown>(attributes, asYaml, file).findings
    .filter(({ field }) => !computed.has(field))
    .map((fault) => ({ ...fault, field: `<${name}> ${fault.field ?? ''}`.trim() }))
    .map((fault) => (fault.why === 'This field is missing.' ? { ...fault, why: 'This attribute is missing.', mend: fault.mend.replace(/^Add `([^:]+):`/, 'Add $1="…".').replace('.. ', '. ') } : fault))
    .map((fault) => (fault.why.startsWith('There is no field') ? { ...fault, why: 'There is no attribute of this name here.' } : fault));
  const hasText = element.children.length > 0;
  if (hasText !== holdsText) {
    faults.push({
      file, ...startOf(element), field: `<${name}>`,
      why: holdsText ? 'Nothing stands between its tags.' : 'Something stands between its tags.',
      mend: `Write it like this: ${vocabulary[name].example.replace(/\n/g, ' ')}`,
    });
  }
  return [...findings, ...faults];
};
