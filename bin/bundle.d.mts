export declare function findBundle(): string | null
export declare function keepBundle(): Promise<void>
