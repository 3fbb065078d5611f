package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.Fit;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hardware that holds a model, by tiers.
 *
 * @param name what its table is asked for by as a file
 * @param fitting how much hardware holds all of it, under the filter
 * @param looked how much hardware passes the filter
 * @param unknown how much of it has too few known facts to tell
 * @param left how many rows are not listed, so that the page stays small
 */
public record HardwareTiers(String name, List<Tier> tiers, int fitting, int looked, int unknown, int left) {
    private static final int SHOWN = 6;
    private static final int SHOWN_OF_MORE = 4;

    /**
     * Hardware of one tier: the first rows, and those to be unfolded. Machines that differ only in the size of their
     * screens are one row.
     *
     * @param count machines, each for itself
     * @param left rows that are not listed
     */
    public record Tier(
            String name, String explanation, int count, TableRows<Twins> first, TableRows<Twins> more, int left) {}

    /**
     * @param name what its table is asked for by as a file
     * @param label what its rows are
     * @param most rows to be unfolded, over all tiers
     */
    static HardwareTiers of(String name, String label, ModelSelection selection, List<Compatibility> rows, int most) {
        double fastest = rows.stream()
                .map(Compatibility::estimatedTokPerSec)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        Table<Twins> table = TierTable.of(name, label, selection, fastest);
        List<Tier> tiers = new ArrayList<>();
        int room = most;
        for (Fit tier : EnumSet.complementOf(EnumSet.of(Fit.TOO_HEAVY))) {
            List<Compatibility> of =
                    rows.stream().filter(row -> row.fit() == tier).toList();
            List<Twins> rowsOfTier = Twins.of(of);
            List<Twins> more = rowsOfTier.stream().skip(SHOWN).limit(room).toList();
            room -= more.size();
            if (!of.isEmpty()) {
                tiers.add(new Tier(
                        name(tier),
                        explanation(tier),
                        of.size(),
                        table.of(rowsOfTier.stream().limit(SHOWN).toList()).part(name(tier)),
                        table.of(more).part(name(tier)).brief(SHOWN_OF_MORE),
                        Math.max(0, rowsOfTier.size() - SHOWN - more.size())));
            }
        }
        int left = tiers.stream().mapToInt(Tier::left).sum();
        return new HardwareTiers(
                name,
                tiers,
                (int) rows.stream()
                        .filter(row -> Boolean.TRUE.equals(row.fitsWithContext()))
                        .count(),
                rows.size(),
                (int) rows.stream().filter(row -> row.fit() == null).count(),
                left);
    }

    /** Its tables, part by part. */
    Stream<TableRows<?>> tables() {
        return tiers.stream().flatMap(tier -> Stream.of(tier.first(), tier.more()));
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
        List<Compatibility> fitting = rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.fitsWithContext()))
                .toList();
        return Twins.of(fitting).stream().limit(most).map(Twins::name).collect(Collectors.joining(", "));
    }
}
