package dev.headroom.web.calculator;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.estimates.Term;
import dev.headroom.web.Address;
import dev.headroom.web.FilledForm;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.MethodTable;
import dev.headroom.web.PageFrame;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.TermTable;
import dev.headroom.web.TotalMemory;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/**
 * Memory and speed of any shape by both methods.
 *
 * @param errors what is wrong, each with a link to its field
 * @param methods both methods side by side; without rows before there is an input
 * @param worked the formulas of method SIMPLE with their numbers
 * @param terms the terms of method DETAILED
 */
@CheckedTemplate(basePath = "calculator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CalculatorPage(
        PageFrame page,
        List<FormPart> parts,
        List<Link> errors,
        List<Link> examples,
        TableRows<MethodTable.Row> methods,
        List<String> worked,
        TableRows<Term> terms)
        implements TemplateInstance, FilledForm, TabularPage {
    private static final String PATH = "/calculator";
    private static final String DENSE = "meta-llama-llama-3.1-8b-instruct";
    private static final String MIXTURE = "liquidai-lfm2-8b-a1b";
    private static final String BOARD = "nvidia-geforce-rtx-3060-12gb";

    static CalculatorPage of(Visit visit) throws ApiException {
        Calculation calculation = Calculation.of(visit.catalog(), visit.parameters());
        List<Link> errors = calculation.errors().entrySet().stream()
                .map(error -> new Link(error.getValue(), "#" + error.getKey()))
                .toList();
        String description = !errors.isEmpty()
                ? Format.counted(errors.size(), "field is", "fields are") + " not valid."
                : calculation
                        .both()
                        .map(both -> "%s of memory by method SIMPLE, %s by method DETAILED."
                                .formatted(
                                        TotalMemory.of(both.simple()).text(),
                                        TotalMemory.of(both.detailed()).text()))
                        .orElse("Memory and speed of a model of any shape on any hardware, by a rule of thumb and by "
                                + "what a runtime allocates and reads.");
        PageFrame page = visit.page(
                "Calculator",
                description,
                PATH,
                calculation.both().isPresent() ? calculation.inputs().request() : GraphQlQuery.NONE);
        return new CalculatorPage(
                page,
                FormPart.of(visit.catalog(), calculation),
                errors,
                examples(visit.catalog()),
                calculation.both().map(MethodsSideBySide::of).orElseGet(() -> MethodTable.TERMS.of(List.of())),
                calculation.both().isPresent() ? WorkedExample.simple(visit.catalog(), calculation) : List.of(),
                TermTable.TABLE.of(calculation
                        .both()
                        .map(both -> both.detailed().explanation())
                        .orElse(List.of())));
    }

    @Override
    public boolean refused() {
        return !errors.isEmpty();
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(methods, terms);
    }

    private static List<Link> examples(Catalog catalog) {
        return Stream.concat(
                        catalog
                                .models()
                                .find(DENSE)
                                .filter(model -> model.layers() != null)
                                .map(model -> new Link(
                                        "a shape like %s".formatted(model.name()),
                                        Address.of(PATH)
                                                .with("parametersB", model.parametersB())
                                                .with("layers", model.layers())
                                                .with(
                                                        "kvHeads",
                                                        model.attention().kvHeads())
                                                .with(
                                                        "headDim",
                                                        model.attention().headDim())
                                                .with("hiddenSize", model.hiddenSize())
                                                .with("quant", "Q4_K_M")
                                                .with("contextLength", 8192)
                                                .with("hardware", BOARD)
                                                .href()))
                                .stream(),
                        catalog
                                .models()
                                .find(MIXTURE)
                                .map(model -> new Link(
                                        "%s, a mixture of experts".formatted(model.name()),
                                        Address.of(PATH)
                                                .with("model", MIXTURE)
                                                .with("quant", "Q4_K_M")
                                                .with("contextLength", 8192)
                                                .with("hardware", BOARD)
                                                .href()))
                                .stream())
                .toList();
    }
}
