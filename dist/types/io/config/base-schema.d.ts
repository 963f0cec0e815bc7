import * as z from 'zod/mini';
/** The keys that every block of a source may have, whatever its kind. */
export declare const sourceKeys: {
    use: z.ZodMiniString<string>;
    map: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    compare: z.ZodMiniOptional<z.ZodMiniEnum<{
        value: "value";
        version: "version";
    }>>;
    optional: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
};
/** The keys that every block of `targets` may have, whatever its kind. */
export declare const targetKeys: {
    use: z.ZodMiniString<string>;
    environments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    from: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    secrets: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    rename: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    prefix: z.ZodMiniOptional<z.ZodMiniString<string>>;
    public: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    redeploy: z.ZodMiniDefault<z.ZodMiniEnum<{
        changed: "changed";
        never: "never";
    }>>;
    token: z.ZodMiniOptional<z.ZodMiniObject<{
        env: z.ZodMiniString<string>;
    }, z.core.$strict>>;
};
/** One block of `targets` without the keys of its kind. */
export declare const targetBlock: z.ZodMiniObject<{
    use: z.ZodMiniString<string>;
    environments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    from: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    secrets: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    rename: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    prefix: z.ZodMiniOptional<z.ZodMiniString<string>>;
    public: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    redeploy: z.ZodMiniDefault<z.ZodMiniEnum<{
        changed: "changed";
        never: "never";
    }>>;
    token: z.ZodMiniOptional<z.ZodMiniObject<{
        env: z.ZodMiniString<string>;
    }, z.core.$strict>>;
}, z.core.$loose>;
/** A config without what depends on the source, the targets and the ledger store that it uses. */
export declare const baseSchema: z.ZodMiniObject<{
    version: z.ZodMiniLiteral<1>;
    owner: z.ZodMiniString<string>;
    source: z.ZodMiniOptional<z.ZodMiniObject<{
        use: z.ZodMiniString<string>;
        map: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        compare: z.ZodMiniOptional<z.ZodMiniEnum<{
            value: "value";
            version: "version";
        }>>;
        optional: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$loose>>;
    sources: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        use: z.ZodMiniString<string>;
        map: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        compare: z.ZodMiniOptional<z.ZodMiniEnum<{
            value: "value";
            version: "version";
        }>>;
        optional: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$loose>>>;
    layers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    clash: z.ZodMiniDefault<z.ZodMiniEnum<{
        last: "last";
        refuse: "refuse";
    }>>;
    environments: z.ZodMiniArray<z.ZodMiniString<string>>;
    ledger: z.ZodMiniOptional<z.ZodMiniObject<{
        use: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    policy: z.ZodMiniPrefault<z.ZodMiniObject<{
        allow: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            adopt: "adopt";
            create: "create";
            remove: "remove";
            update: "update";
        }>, z.ZodMiniArray<z.ZodMiniEnum<{
            adopt: "adopt";
            create: "create";
            remove: "remove";
            update: "update";
        }>>]>>;
        protect: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        onDrift: z.ZodMiniDefault<z.ZodMiniEnum<{
            report: "report";
            restore: "restore";
        }>>;
        maxRemovals: z.ZodMiniDefault<z.ZodMiniInt>;
        maxUpdateShare: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        allowEmpty: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        allowUnusual: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    targets: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        use: z.ZodMiniString<string>;
        environments: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
        from: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        secrets: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        rename: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        prefix: z.ZodMiniOptional<z.ZodMiniString<string>>;
        public: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        redeploy: z.ZodMiniDefault<z.ZodMiniEnum<{
            changed: "changed";
            never: "never";
        }>>;
        token: z.ZodMiniOptional<z.ZodMiniObject<{
            env: z.ZodMiniString<string>;
        }, z.core.$strict>>;
    }, z.core.$loose>>;
}, z.core.$strict>;
