package dev.headroom.bulk;

import dev.headroom.facts.FactFormat;

/**
 * An import that somebody asks for.
 *
 * @param dryRun whether to tell what would happen, and write nothing
 */
public record ImportRequest(BulkKind kind, FactFormat format, String content, boolean dryRun) {}
