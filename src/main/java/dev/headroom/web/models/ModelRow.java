package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Printed;
import dev.headroom.model.Model;
import dev.headroom.options.Asked;
import dev.headroom.web.Paths;
import dev.headroom.web.Shown;
import java.util.OptionalDouble;

/**
 * A model in a list.
 *
 * @param vram memory at the ladder's balance by the rule of thumb
 */
public record ModelRow(String name, String href, String publisher, String category, String parameters, String active, String context, String vram,
                       String downloads, String likes, String released) {

    public static ModelRow of(Catalog catalog, Model model) {
        OptionalDouble total = catalog.ladder().best().map(best -> catalog.modelQuant(model, best).memory(Asked.SIMPLE).totalGb())
                .orElseGet(OptionalDouble::empty);
        return new ModelRow(model.name(), Paths.of(model), model.publisher(), Shown.words(model.category()), Shown.billions(model.parametersB()),
                model.mixtureOfExperts() ? Shown.billions(model.activeParametersB()) : "all", Shown.context(model.contextLength()),
                total.isPresent() ? Shown.gb(Printed.oneDecimal(total.getAsDouble())) : Shown.UNKNOWN, Shown.shortCount(model.downloads()),
                Shown.shortCount(model.likes()), Shown.known(model.releaseDate()));
    }
}
