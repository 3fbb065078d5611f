package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.Fit;
import dev.headroom.estimates.SpeedEstimate;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hardware that holds a model, by tiers.
 *
 * @param fitting how much hardware holds all of it, under the filter
 * @param looked how much hardware passes the filter
 * @param unknown how much of it has too few known facts to tell
 * @param left how much is counted in the tiers but not listed, so that the page stays small
 */
public record HardwareTiers(List<Tier> tiers, int fitting, int looked, int unknown, int left) {
    private static final int SHOWN = 10;
    private static final double PERCENT = 100;

    /** Hardware of one tier: the first rows, and those to be unfolded. */
    public record Tier(String name, String explanation, int count, List<Row> first, List<Row> more) {}

    /**
     * One hardware.
     *
     * @param interval 80 % interval of the speed and what it rests on; empty where the method has none
     * @param bar length of the bar in percent: logarithm of the speed, against that of the fastest
     */
    public record Row(
            String name, String href, String memory, String speed, String interval, int bar, String maxContext) {}

    /** @param most rows to be unfolded, over all tiers */
    static HardwareTiers of(List<Compatibility> rows, int most) {
        double fastest = rows.stream()
                .map(Compatibility::estimatedTokPerSec)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<Tier> tiers = new ArrayList<>();
        int room = most;
        for (Fit tier : EnumSet.complementOf(EnumSet.of(Fit.TOO_HEAVY))) {
            List<Row> of = rows.stream()
                    .filter(row -> row.fit() == tier)
                    .map(row -> row(row, fastest))
                    .toList();
            List<Row> more = of.stream().skip(SHOWN).limit(room).toList();
            room -= more.size();
            if (!of.isEmpty()) {
                tiers.add(new Tier(
                        name(tier),
                        explanation(tier),
                        of.size(),
                        of.stream().limit(SHOWN).toList(),
                        more));
            }
        }
        int left = tiers.stream()
                .mapToInt(
                        tier -> tier.count() - tier.first().size() - tier.more().size())
                .sum();
        return new HardwareTiers(
                tiers,
                (int) rows.stream()
                        .filter(row -> Boolean.TRUE.equals(row.fitsWithContext()))
                        .count(),
                rows.size(),
                (int) rows.stream().filter(row -> row.fit() == null).count(),
                left);
    }

    private static Row row(Compatibility row, double fastest) {
        Hardware hardware = row.hardware();
        Integer speed = row.estimatedTokPerSec();
        int bar = speed == null ? 0 : (int) Math.round(PERCENT * Math.log1p(speed) / Math.log1p(fastest));
        return new Row(
                hardware.name(),
                Paths.of(hardware),
                Format.number(hardware.memoryGb()),
                speed == null ? "–" : Format.count(speed),
                interval(row.speed()),
                bar,
                row.maxContext() == null ? Format.UNKNOWN : Format.count(row.maxContext()));
    }

    private static String interval(@Nullable SpeedEstimate speed) {
        return speed == null || speed.low() == null || speed.high() == null
                ? ""
                : Format.interval(speed.low(), speed.high())
                        + switch (speed.basis()) {
                            case MEASURED -> " m";
                            case SCALED -> " s";
                            case MODELLED -> "";
                        };
    }

    static String name(Fit tier) {
        return switch (tier) {
            case RUNS_GREAT -> "Runs great";
            case RUNS_WELL -> "Runs well";
            case DECENT -> "Decent";
            case TIGHT_FIT -> "Tight fit";
            case BARELY_RUNS -> "Barely runs";
            case TOO_HEAVY -> "Too heavy";
        };
    }

    private static String explanation(Fit tier) {
        return switch (tier) {
            case RUNS_GREAT -> "plenty of headroom: it takes up to 60 % of the memory";
            case RUNS_WELL -> "it takes 60 to 75 % of the memory";
            case DECENT -> "it takes 75 to 90 % of the memory";
            case TIGHT_FIT -> "it takes 90 to 100 % of the memory";
            case BARELY_RUNS -> "only with part of the weights in system memory";
            case TOO_HEAVY -> "it does not fit";
        };
    }

    /** The names of some of the fitting hardware, for a sentence. */
    static String names(List<Compatibility> rows, int most) {
        return rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.fitsWithContext()))
                .limit(most)
                .map(row -> row.hardware().name())
                .collect(Collectors.joining(", "));
    }
}
