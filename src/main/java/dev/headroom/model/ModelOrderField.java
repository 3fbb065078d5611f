package dev.headroom.model;

import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What models can be ordered by. */
@Description("What models can be ordered by.")
public enum ModelOrderField implements OrderField<Model> {
    @Description("Name.")
    NAME(Model::name),
    @Description("Publisher.")
    PUBLISHER(Model::publisher),
    @Description("All parameters.")
    PARAMETERS(Model::parametersB),
    @Description("Parameters that each token passes.")
    ACTIVE_PARAMETERS(Model::activeParametersB),
    @Description("Longest context.")
    CONTEXT_LENGTH(Model::contextLength),
    @Description("Date of release.")
    RELEASE_DATE(model -> PartialDate.firstDay(model.releaseDate())),
    @Description("Downloads from Hugging Face.")
    DOWNLOADS(Model::downloads),
    @Description("Likes on Hugging Face.")
    LIKES(Model::likes);

    private final Function<Model, Comparable<?>> value;

    ModelOrderField(Function<Model, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Comparable<?> value(Model model) {
        return value.apply(model);
    }
}
