/**
 * The page on how right the estimates are. {@link AccuracyReport} reads the packaged report and {@link AccuracyPage}
 * shows it; {@link BarPlot} and {@link HardwarePlot} draw, {@link Shortfalls} says where estimates fall short.
 */
@NullMarked
package dev.headroom.web.accuracy;

import org.jspecify.annotations.NullMarked;
