package dev.headroom.model;

import dev.headroom.error.BadInputException;
import dev.headroom.filter.DateRange;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.IntRange;
import dev.headroom.filter.OneOf;
import dev.headroom.filter.StringFilter;
import dev.headroom.license.CommercialUse;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.rating.QualityFilter;
import dev.headroom.search.Found;
import dev.headroom.search.SearchIndex;
import dev.headroom.search.SearchKind;
import dev.headroom.tag.TagFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on models. */
@Input("ModelFilter")
@Description("Conditions on models; all that are given must hold.")
public class ModelFilter {
    @Description("Publisher, such as Liquid AI.")
    public @Nullable StringFilter publisher;

    @Description("Family, such as Qwen3.")
    public @Nullable StringFilter family;

    @Description("Category.")
    public @Nullable ModelCategoryFilter category;

    @Description("Architecture class, such as LlamaForCausalLM.")
    public @Nullable StringFilter architecture;

    @Description("All parameters in 10^9.")
    public @Nullable FloatRange parametersB;

    @Description("Parameters that each token passes, in 10^9.")
    public @Nullable FloatRange activeParametersB;

    @Description("Longest context in tokens.")
    public @Nullable IntRange contextLength;

    @Description("License identifier, such as apache-2.0.")
    public @Nullable StringFilter license;

    @Description("Whether its license lets a company use it.")
    public @Nullable CommercialUseFilter commercialUse;

    @Description("What it is fit for and of what kind it is.")
    public @Nullable TagFilter tags;

    @Description("Date of release.")
    public @Nullable DateRange releaseDate;

    @Description("Whether it is a mixture of experts.")
    public @Nullable Boolean mixtureOfExperts;

    @Description("Whether it takes more than text.")
    public @Nullable Boolean multimodal;

    @Description("How good it is for a use.")
    public @Nullable QualityFilter quality;

    @Description(Found.TEXT)
    public @Nullable String text;

    /** Refuses values that are not valid; a missing filter is fine. */
    public static void check(@Nullable ModelFilter filter) throws BadInputException {
        if (filter != null) {
            DateRange.check("filter.releaseDate", filter.releaseDate);
        }
    }

    /** The models that the text of the filter means. */
    public static Found found(@Nullable ModelFilter filter, SearchIndex search) {
        return search.found(filter == null ? null : filter.text, SearchKind.MODEL.only());
    }

    /**
     * Whether the model meets the filter; no filter lets everything pass.
     *
     * @param found what its text means
     */
    public static boolean passes(@Nullable ModelFilter filter, Found found, Model model) {
        return filter == null || (found.has(model.slug()) && filter.holds(model));
    }

    private boolean holds(Model model) {
        return StringFilter.passes(publisher, model.publisher())
                && StringFilter.passes(family, model.family())
                && OneOf.passes(category, model.category())
                && StringFilter.passes(architecture, model.architecture())
                && FloatRange.passes(parametersB, model.parametersB())
                && FloatRange.passes(activeParametersB, model.activeParametersB())
                && IntRange.passes(contextLength, model.contextLength())
                && StringFilter.passes(license, model.license())
                && (commercialUse == null || OneOf.passes(commercialUse, model.getCommercialUse()))
                && (tags == null || TagFilter.passes(tags, model.getTags()))
                && DateRange.passes(releaseDate, model.releaseDate())
                && (mixtureOfExperts == null || mixtureOfExperts == model.mixtureOfExperts())
                && (multimodal == null || multimodal == model.multimodal())
                && QualityFilter.passes(quality, model.ratings());
    }

    /** A condition on a model's category. */
    @Input("ModelCategoryFilter")
    @Description("A condition on a model's category.")
    public static final class ModelCategoryFilter implements OneOf<ModelCategory> {
        @Description("Equal to this.")
        public @Nullable ModelCategory eq;

        @Description("One of these.")
        public @Nullable List<@NonNull ModelCategory> in;

        @Override
        public @Nullable ModelCategory eq() {
            return eq;
        }

        @Override
        public @Nullable List<ModelCategory> in() {
            return in;
        }
    }

    /** A condition on whether a company may use a model. */
    @Input("CommercialUseFilter")
    @Description("A condition on whether a license lets a company use a model.")
    public static final class CommercialUseFilter implements OneOf<CommercialUse> {
        @Description("Equal to this.")
        public @Nullable CommercialUse eq;

        @Description("One of these.")
        public @Nullable List<@NonNull CommercialUse> in;

        public static CommercialUseFilter of(CommercialUse use) {
            var filter = new CommercialUseFilter();
            filter.eq = use;
            return filter;
        }

        @Override
        public @Nullable CommercialUse eq() {
            return eq;
        }

        @Override
        public @Nullable List<CommercialUse> in() {
            return in;
        }
    }
}
