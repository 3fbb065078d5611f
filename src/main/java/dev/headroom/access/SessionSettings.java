package dev.headroom.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of sessions, which browsers have on the pages for admins. */
@ConfigMapping(prefix = "headroom.sessions")
public interface SessionSettings {
    /** How long a session lasts without a request. */
    @WithDefault("30M")
    Duration idle();

    /** How long a session lasts at most. */
    @WithDefault("12H")
    Duration longest();

    /** How many there are at most; the ones unused longest end first. */
    @WithDefault("10000")
    int most();
}
