/** Plain YAML files, one for each environment. */
export declare const source: import("../../index.js").Source<{
    separator: string;
    dash?: string | undefined;
    path: string;
    upper: boolean;
}>;
