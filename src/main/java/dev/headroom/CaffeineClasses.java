package dev.headroom;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The classes of the caches that Headroom builds. Caffeine finds them by name, one for the cache and one for its
 * entries, so a native executable has only those that are named.
 */
@RegisterForReflection(
        methods = false,
        classNames = {
            // maximumWeight
            CaffeineClasses.PACKAGE + "SSMW", CaffeineClasses.PACKAGE + "PSMW",
            // maximumWeight, expireAfterAccess
            CaffeineClasses.PACKAGE + "SSMWA", CaffeineClasses.PACKAGE + "PSAMW",
            // maximumSize, expireAfterAccess
            CaffeineClasses.PACKAGE + "SSMSA", CaffeineClasses.PACKAGE + "PSAMS",
            // maximumSize, expireAfterAccess, expireAfterWrite
            CaffeineClasses.PACKAGE + "SSMSAW", CaffeineClasses.PACKAGE + "PSAWMS"
        })
final class CaffeineClasses {
    static final String PACKAGE = "com.github.benmanes.caffeine.cache.";

    private CaffeineClasses() {}
}
