package dev.headroom.web;

import dev.headroom.catalog.Catalog;
import dev.headroom.filter.TextSearch;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Pages whose address is like one that leads nowhere. */
final class Suggestions {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double LEAST_SIMILARITY = 0.75;
    private static final int MOST = 6;
    private static final int LONGEST = 120;

    private Suggestions() {}

    static List<Link> to(Stream<Link> pages, String path) {
        String address = path.toLowerCase(Locale.ROOT).substring(0, Math.min(path.length(), LONGEST));
        return pages.map(page -> new Candidate(page, SIMILARITY.apply(page.href(), address)))
                .filter(candidate -> candidate.similarity() >= LEAST_SIMILARITY)
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .limit(MOST)
                .map(Candidate::page)
                .toList();
    }

    /**
     * The same page with what a parameter may have been meant to name: rows that hold all of its words, then those of
     * like slug or name.
     */
    static List<Link> toParameter(Visit visit, String parameter, String text) {
        return named(visit.catalog())
                .map(row -> new Candidate(
                        new Link(
                                row.text(),
                                visit.address().with(parameter, row.href()).href()),
                        TextSearch.passes(text, row.text(), row.href())
                                ? 1
                                : Math.max(like(row.href(), text), like(row.text(), text))))
                .filter(candidate -> candidate.similarity() >= LEAST_SIMILARITY)
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .limit(MOST)
                .map(Candidate::page)
                .toList();
    }

    private static double like(String known, String text) {
        return SIMILARITY.apply(known.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** Names with slugs. */
    private static Stream<Link> named(Catalog catalog) {
        return Stream.concat(
                catalog.hardware().all().stream().map(one -> new Link(one.name(), one.slug())),
                catalog.models().all().stream().map(model -> new Link(model.name(), model.slug())));
    }

    private record Candidate(Link page, double similarity) {}
}
