package dev.headroom.web.compare;

import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/** Chooses what to compare; one may be chosen already. */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparisonFormPage(PageFrame page, List<ComparisonForm> forms) implements TemplateInstance {

    static ComparisonFormPage of(Visit visit, ComparedItems chosen) {
        PageFrame page = visit.page(
                "Compare hardware or models",
                "Two or three GPUs and devices, or two or three language models, side by side: facts, memory and "
                        + "speed.",
                "/compare",
                GraphQlQuery.NONE);
        Stream<ComparisonForm> forms = Stream.of(
                ComparisonForm.ofHardware(visit.catalog(), chosen.models().isEmpty() ? chosen.names() : List.of()),
                ComparisonForm.ofModels(visit.catalog(), chosen.hardware().isEmpty() ? chosen.names() : List.of()));
        return new ComparisonFormPage(page, forms.toList());
    }
}
