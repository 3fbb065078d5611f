package dev.headroom.options;

import dev.headroom.estimate.KvCacheType;
import org.eclipse.microprofile.graphql.Description;

/** The estimator's {@link KvCacheType} in the schema. */
@Description("How the key-value cache stores its elements.")
public enum CacheType {
    @Description("16 bits.")
    F16,
    @Description("16 bits, bfloat16.")
    BF16,
    @Description("8.5 bits.")
    Q8_0,
    @Description("6 bits.")
    Q5_1,
    @Description("5.5 bits.")
    Q5_0,
    @Description("5 bits.")
    Q4_1,
    @Description("4.5 bits.")
    Q4_0;

    KvCacheType type() {
        return KvCacheType.valueOf(name());
    }
}
