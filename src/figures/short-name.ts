/** How a publisher is called beside a claim: by its abbreviation where it has one, “Liberty in North Korea (LiNK)” as “LiNK”. */
export const shortName = (publisher: string): string => /\(([^()]+)\)\s*$/.exec(publisher)?.[1] ?? publisher;
