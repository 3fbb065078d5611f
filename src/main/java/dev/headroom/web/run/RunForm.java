package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.decode.DecodeClass;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.license.CommercialUse;
import dev.headroom.tag.Tag;
import dev.headroom.web.Format;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of the form, as they are filled in. */
public record RunForm(
        String hardware,
        String memory,
        String bandwidth,
        List<Option> likenesses,
        int count,
        List<Option> splits,
        int users,
        List<Option> contexts,
        String speed,
        List<Option> uses,
        List<Option> quants,
        List<Option> commercialUses,
        List<Option> superseded,
        List<Option> rankings) {
    private static final int SHORTEST = 2048;
    private static final int LONGEST = 1_048_576;

    static RunForm of(
            Catalog catalog,
            List<DecodeClass> classes,
            String hardware,
            Optional<CustomHardware> custom,
            RunCriteria criteria) {
        return new RunForm(
                hardware,
                custom.map(one -> Format.plain(one.memoryGb())).orElse(""),
                custom.flatMap(CustomHardware::bandwidthGbPerSec)
                        .map(Format::plain)
                        .orElse(""),
                likenesses(classes, custom.flatMap(CustomHardware::likeness)),
                criteria.count(),
                Options.of(DeviceSplit.values(), criteria.split()),
                criteria.users(),
                contexts(criteria.contextTokens()),
                criteria.leastTokPerSec().map(String::valueOf).orElse(""),
                Options.any(Tag.values(), criteria.use()),
                catalog.ladder().rungs().stream()
                        .map(quant -> new Option(quant.name(), quant.name(), quant.equals(criteria.least())))
                        .toList(),
                Options.any(CommercialUse.values(), criteria.commercialUse()),
                Options.of(Superseded.values(), criteria.superseded()),
                Options.of(Ranking.values(), criteria.ranking()));
    }

    private static List<Option> likenesses(List<DecodeClass> classes, Optional<DecodeClass> chosen) {
        Set<String> told = new HashSet<>();
        Stream<Option> known = classes.stream()
                .filter(one -> told.add(one.slug()))
                .map(one -> new Option(
                        one.slug(),
                        one.name(),
                        chosen.filter(like -> like.slug().equals(one.slug())).isPresent()));
        return Stream.concat(Stream.of(new Option("", Format.UNKNOWN, chosen.isEmpty())), known)
                .toList();
    }

    private static List<Option> contexts(int chosen) {
        var tokens = new TreeSet<Integer>(IntStream.iterate(SHORTEST, length -> length <= LONGEST, length -> length * 2)
                .boxed()
                .toList());
        tokens.add(chosen);
        return tokens.stream()
                .map(length -> new Option(length.toString(), Format.context(length), length == chosen))
                .toList();
    }
}
