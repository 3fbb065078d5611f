package dev.headroom.web.models;

import dev.headroom.context.ContextLengths;
import dev.headroom.license.LicenseTerms;
import dev.headroom.model.Model;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from the facts of a model's row, fact by fact. */
final class DerivedFacts {
    private DerivedFacts() {}

    static Stream<Fact> of(Model model) {
        return Stream.concat(
                Stream.of(new Fact("Commercial use", commercialUse(model)), new Fact("Tags", tags(model))),
                Stream.concat(licenseInferred(model), contexts(model.getContextLengths())));
    }

    private static String commercialUse(Model model) {
        LicenseTerms terms = model.getLicenseTerms();
        String use = Format.words(model.getCommercialUse());
        return terms == null ? use : "%s. %s: %s".formatted(use, terms.name(), terms.why());
    }

    private static String tags(Model model) {
        return model.getTags().stream()
                .map(tagging -> Format.words(tagging.tag()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Fact> licenseInferred(Model model) {
        return Stream.ofNullable(model.getLicenseInferredFrom())
                .map(siblings -> new Fact("License", "inferred from " + siblings));
    }

    private static Stream<Fact> contexts(ContextLengths lengths) {
        return Stream.of(
                        tokens("Context that it was made for", lengths.madeFor()),
                        tokens("Ceiling of its configuration", lengths.ceiling()),
                        tokens("Context with YaRN", lengths.extended()))
                .flatMap(fact -> fact);
    }

    private static Stream<Fact> tokens(String label, @Nullable Integer tokens) {
        return Stream.ofNullable(tokens).map(known -> new Fact(label, Format.count(known) + " tokens"));
    }
}
