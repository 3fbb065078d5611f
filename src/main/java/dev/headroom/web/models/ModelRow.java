package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.Rounding;
import dev.headroom.model.Model;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import java.util.OptionalDouble;

/**
 * A model in a list.
 *
 * @param vram memory at the ladder's balance by the rule of thumb
 */
public record ModelRow(
        String name,
        String href,
        String publisher,
        String category,
        String parameters,
        String active,
        String context,
        String vram,
        String downloads,
        String likes,
        String released) {

    public static ModelRow of(Catalog catalog, Model model) {
        OptionalDouble total = catalog.ladder()
                .best()
                .map(best -> catalog.modelQuant(model, best)
                        .memory(EstimateRequest.SIMPLE)
                        .totalGb())
                .orElseGet(OptionalDouble::empty);
        return new ModelRow(
                model.name(),
                Paths.of(model),
                model.publisher(),
                Format.words(model.category()),
                Format.billions(model.parametersB()),
                model.mixtureOfExperts() ? Format.billions(model.activeParametersB()) : "all",
                Format.context(model.contextLength()),
                total.isPresent() ? Format.gb(Rounding.oneDecimal(total.getAsDouble())) : Format.UNKNOWN,
                Format.shortCount(model.downloads()),
                Format.shortCount(model.likes()),
                Format.known(model.releaseDate()));
    }
}
