export declare function bundle(code: string): Promise<string>;
