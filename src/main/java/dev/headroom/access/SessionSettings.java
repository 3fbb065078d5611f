package dev.headroom.access;

import dev.headroom.settings.Range;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of sessions, which browsers have on the pages for admins. */
@ConfigMapping(prefix = "headroom.sessions")
public interface SessionSettings {
    /** How long a session lasts without a request. */
    @Range(from = "1s", to = "365d")
    @WithDefault("30M")
    Duration idle();

    /** How long a session lasts at most. */
    @Range(from = "1s", to = "365d")
    @WithDefault("12H")
    Duration longest();

    /** How many there are at most; the ones unused longest end first. */
    @Range(from = "1", to = "1000000")
    @WithDefault("10000")
    int most();
}
