declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** OpenType features to keep; all of them where it is not given. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    /** Tags of tables to leave out. */
    readonly dropTables?: readonly string[];
  }
  /** Cuts a font down to the glyphs of some text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
