package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.error.NotFoundException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Parameters;
import dev.headroom.web.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is to be compared: up to three hardware or up to three models, of which one list is empty. */
record ComparedItems(List<Hardware> hardware, List<Model> models) {
    /** Parameters that name one each. */
    static final List<String> PARAMETERS = List.of("a", "b", "c");

    /**
     * Reads the slugs or names that the parameters hold.
     *
     * @throws NotFoundException where the catalog has neither hardware nor a model of that slug or name
     * @throws BadInputException where one is named twice, or hardware and models are mixed
     */
    static ComparedItems of(Visit visit) throws ApiException {
        Catalog catalog = visit.catalog();
        var chosen = new ComparedItems(new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, String> given : given(visit.parameters()).entrySet()) {
            Optional<Hardware> hardware = find(catalog, catalog.hardware(), SearchKind.HARDWARE, given.getValue());
            Optional<Model> model = hardware.isPresent()
                    ? Optional.empty()
                    : find(catalog, catalog.models(), SearchKind.MODEL.only(), given.getValue());
            if (hardware.isEmpty() && model.isEmpty()) {
                throw new NotFoundException(given.getKey(), given.getValue());
            }
            hardware.ifPresent(chosen.hardware::add);
            model.ifPresent(chosen.models::add);
            chosen.check(given.getKey(), given.getValue());
        }
        return chosen;
    }

    /** All of them before any is looked up, so that a refusal can lead on with the others. */
    private static Map<String, String> given(Parameters parameters) throws BadInputException {
        Map<String, String> given = new LinkedHashMap<>();
        for (String parameter : PARAMETERS) {
            parameters.text(parameter).ifPresent(text -> given.put(parameter, text));
        }
        return given;
    }

    private static <T> Optional<T> find(Catalog catalog, SlugIndex<T> index, Set<SearchKind> kinds, String text) {
        return index.find(text).or(() -> catalog.search().named(text, kinds).flatMap(index::find));
    }

    private void check(String parameter, String given) throws BadInputException {
        if (!hardware.isEmpty() && !models.isEmpty()) {
            throw new BadInputException(
                    parameter,
                    given,
                    "of the same kind as a: GPUs and devices are compared with each other, models with models");
        }
        if (hardware.stream().distinct().count() < hardware.size()
                || models.stream().distinct().count() < models.size()) {
            throw new BadInputException(parameter, given, "another one than those before it");
        }
    }

    int size() {
        return hardware.size() + models.size();
    }

    List<String> names() {
        return hardware.isEmpty()
                ? models.stream().map(Model::name).toList()
                : hardware.stream().map(Hardware::name).toList();
    }

    List<String> slugs() {
        return hardware.isEmpty()
                ? models.stream().map(Model::slug).toList()
                : hardware.stream().map(Hardware::slug).toList();
    }
}
