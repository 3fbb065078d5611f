package dev.headroom.web;

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

    /** The same page with what a parameter may have been meant to name. */
    static List<Link> toParameter(Visit visit, String parameter, String text) {
        return visit.catalog().search().find(text).stream()
                .limit(MOST)
                .map(hit -> new Link(
                        hit.name(), visit.address().with(parameter, hit.slug()).href()))
                .toList();
    }

    private record Candidate(Link page, double similarity) {}
}
