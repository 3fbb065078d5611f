package dev.headroom.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a test of {@code llama-bench} times.
 *
 * @param tokens that it reads or writes
 * @param depthTokens tokens in the cache before these
 */
record Timed(RunKind kind, int tokens, int depthTokens) {
    private static final Pattern NAME = Pattern.compile("(pp|tg) ?(\\d{1,8})(?: @ d(\\d{1,8}))?");

    /** The longest context that any estimate is asked for. */
    private static final int MOST_TOKENS = 16_777_216;

    /** By its name: {@code pp512}, {@code tg 128}, {@code tg128 @ d4096}. */
    static Timed of(int line, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new TranscriptException(
                    line,
                    "test must be pp or tg with a number of tokens, such as tg128 or tg128 @ d4096, but is %s"
                            .formatted(TranscriptException.echo(name)));
        }
        return of(
                line,
                parts.group(1).equals("pp") ? Integer.parseInt(parts.group(2)) : 0,
                parts.group(1).equals("tg") ? Integer.parseInt(parts.group(2)) : 0,
                parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
    }

    /** By how many tokens it reads and writes, of which one is none. */
    static Timed of(int line, int read, int written, int depthTokens) {
        if (read > 0 == written > 0 || depthTokens < 0) {
            throw new TranscriptException(
                    line, "a test must read a prompt or write tokens, and not both: leave this one out");
        }
        if (Math.max(read, written) > MOST_TOKENS || depthTokens > MOST_TOKENS) {
            throw new TranscriptException(line, "a test must have at most %,d tokens".formatted(MOST_TOKENS));
        }
        return read > 0
                ? new Timed(RunKind.PREFILL, read, depthTokens)
                : new Timed(RunKind.DECODE, written, depthTokens);
    }

    String name() {
        return (kind == RunKind.PREFILL ? "pp" : "tg") + tokens + (depthTokens > 0 ? " @ d" + depthTokens : "");
    }
}
