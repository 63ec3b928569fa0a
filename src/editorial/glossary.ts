/** A word that the site does not use of its own accord, and what it says instead. */
export interface Discouraged { pattern: RegExp; use: string; because: string }

/** The words that fail outside a quotation. Patterns are written without regard to case. */
export const glossary: readonly Discouraged[] = [
  { pattern: /\bdefect(?:ors?|ed|ing|ions?)\b/giu, use: 'North Korean refugee, people who left North Korea, resettled North Koreans', because: 'most people who leave are not dissidents, and many reject the word' },
  { pattern: /\bescapees?\b/giu, use: 'people who left North Korea, North Korean refugee', because: 'it is a word for prisoners' },
  { pattern: /\billegal (?:im)?migrants?\b|\billegal aliens?\b|\billegals\b/giu, use: 'people without papers, undocumented people', because: 'no human being is illegal' },
  { pattern: /\bhermit kingdom\b/giu, use: 'North Korea', because: 'it is a cliché that makes people into a curiosity' },
  { pattern: /\bbrainwash(?:ed|ing)?\b/giu, use: 'taught, or what exactly was taught', because: 'it takes people’s minds from them' },
  { pattern: /\bsex slaves?\b/giu, use: 'a person who was trafficked, what was done to her', because: 'it makes what was done to a person into what she is' },
  { pattern: /\bcommit(?:s|ted|ting)? suicide\b/giu, use: 'died by suicide, took their own life', because: 'it is the language of crime' },
  { pattern: /\bmail-order brides?\b/giu, use: 'a woman who was sold into marriage', because: 'it hides that she was sold' },
  { pattern: /탈북자/gu, use: '북한이탈주민, 탈북민', because: '당사자들이 꺼리는 말이다' },
  { pattern: /귀순자|귀순용사/gu, use: '북한이탈주민, 탈북민', because: '냉전기의 정치적 표현이다' },
  { pattern: /불법\s?체류자|불법\s?이민자/gu, use: '미등록 체류자', because: '사람은 불법일 수 없다' },
];
