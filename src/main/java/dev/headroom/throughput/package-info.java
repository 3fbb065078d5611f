/**
 * How much hardware computes at once and what of it reading a prompt reaches, for method DETAILED:
 * {@link ThroughputTable} in the {@link ThroughputBasis} of a {@link PrefillClass}, with {@link PowerLimit}, and the
 * constants of {@link PrefillFits}.
 */
@NullMarked
package dev.headroom.throughput;

import org.jspecify.annotations.NullMarked;
