package dev.headroom.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of access. */
@ConfigMapping(prefix = "headroom.access")
public interface AccessConfig {
    /** How many wrong tokens a client address may send in a minute before its tokens are refused unseen. */
    @WithDefault("10")
    int failedAuthenticationsPerMinute();

    /** Of how many client addresses the failures are counted; the ones unseen longest are forgotten first. */
    @WithDefault("100000")
    int countedAddresses();
}
