package dev.headroom.transcript;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What was timed. */
@Enum("RunKind")
@Description("What was timed.")
public enum RunKind {
    @Description("Reading a prompt.")
    PREFILL,
    @Description("Writing tokens, one stream.")
    DECODE
}
