/** Markup of ours, drawn once and committed. */
export const Part = ({ of }: { of: string }) => <g dangerouslySetInnerHTML={{ __html: of }} />;
