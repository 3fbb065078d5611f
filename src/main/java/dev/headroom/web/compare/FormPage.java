package dev.headroom.web.compare;

import dev.headroom.web.Page;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/** Chooses what to compare; one may be chosen already. */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormPage(Page page, List<Form> forms) implements TemplateInstance {

    static FormPage of(Visit visit, Chosen chosen) {
        Page page = visit.page("Compare hardware or models", "Two or three GPUs and devices, or two or three language models, side by side: facts, memory and speed.",
                "/compare", "");
        Stream<Form> forms = Stream.of(Form.ofHardware(visit.catalog(), chosen.models().isEmpty() ? chosen.names() : List.of()),
                Form.ofModels(visit.catalog(), chosen.hardware().isEmpty() ? chosen.names() : List.of()));
        return new FormPage(page, forms.toList());
    }
}
