package dev.headroom.submission;

import dev.headroom.settings.Range;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many measurements people may submit. */
@ConfigMapping(prefix = "headroom.submissions")
public interface SubmissionSettings {
    /** Submissions of one client in an hour; none of them is counted that is not kept. */
    @Range(from = "1", to = "100000")
    @WithDefault("10")
    int perHour();

    /** Submissions that wait for an editor at a time. */
    // Each is some 50 kB at most.
    @Range(from = "1", to = "100000")
    @WithDefault("500")
    int pending();
}
