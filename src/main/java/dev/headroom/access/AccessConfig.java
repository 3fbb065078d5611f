package dev.headroom.access;

import dev.headroom.settings.Range;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of access. */
@ConfigMapping(prefix = "headroom.access")
public interface AccessConfig {
    /** How many wrong tokens a client address may send in a minute before its tokens are refused unseen. */
    @Range(from = "1", to = "100000")
    @WithDefault("10")
    int failedAuthenticationsPerMinute();

    /** Of how many client addresses the failures are counted; the ones unseen longest are forgotten first. */
    // With too few, addresses would push each other out and have all attempts again.
    @Range(from = "1000", to = "10000000")
    @WithDefault("100000")
    int countedAddresses();
}
