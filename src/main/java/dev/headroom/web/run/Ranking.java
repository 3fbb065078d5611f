package dev.headroom.web.run;

import dev.headroom.compatibility.CompatibilityOrder;
import dev.headroom.compatibility.CompatibilityOrderField;
import dev.headroom.filter.PartialDate;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.OrderField;
import dev.headroom.rating.QualityUse;
import dev.headroom.web.Format;
import java.util.function.Function;

/** By which fact the models are ranked: most or latest first, unknown last. */
enum Ranking implements Order<Candidate> {
    SIZE(
            CompatibilityOrderField.PARAMETERS,
            "all parameters, most first",
            one -> one.model().parametersB(),
            one -> Format.billions(one.model().parametersB()) + " parameters"),
    SPEED(
            CompatibilityOrderField.TOK_PER_SEC,
            "tokens per second, fastest first",
            one -> one.estimate().estimatedTokPerSec(),
            one -> Format.count(one.estimate().estimatedTokPerSec()) + " tok/s"),
    DOWNLOADS(
            CompatibilityOrderField.DOWNLOADS,
            "downloads, most first",
            one -> one.model().downloads(),
            one -> Format.shortCount(one.model().downloads()) + " downloads a month"),
    NEWEST(
            CompatibilityOrderField.MODEL_RELEASE_DATE,
            "date of release, latest first",
            one -> PartialDate.firstDay(one.model().releaseDate()),
            one -> "released " + Format.known(one.model().releaseDate())),
    CONTEXT(
            CompatibilityOrderField.MAX_CONTEXT,
            "the longest context that fits, longest first",
            one -> one.estimate().maxContext(),
            one -> Format.context(one.estimate().maxContext()) + " of context fit"),
    QUALITY(QualityUse.GENERAL),
    QUALITY_CODING(QualityUse.CODING),
    QUALITY_MATHS(QualityUse.MATHS),
    QUALITY_VISION(QualityUse.VISION);

    private final CompatibilityOrderField field;
    private final String sentence;
    private final Function<Candidate, Comparable<?>> value;
    private final Function<Candidate, String> reason;

    Ranking(
            CompatibilityOrderField field,
            String sentence,
            Function<Candidate, Comparable<?>> value,
            Function<Candidate, String> reason) {
        this.field = field;
        this.sentence = sentence;
        this.value = value;
        this.reason = reason;
    }

    Ranking(QualityUse use) {
        this(
                CompatibilityOrderField.quality(use),
                "quality for %s, best first, and those of unknown quality behind them all".formatted(use.words()),
                one -> one.standing().index(use),
                one -> one.standing().reason(use).replaceFirst("\\.$", ""));
    }

    /** A column of GraphQL's, read from the rows of this page, so that both have the same cursors. */
    private record Column(String name, Function<Candidate, Comparable<?>> fact) implements OrderField<Candidate> {
        @Override
        public Comparable<?> value(Candidate row) {
            return fact.apply(row);
        }
    }

    @Override
    public OrderField<Candidate> field() {
        return new Column(field.name(), value);
    }

    @Override
    public Direction direction() {
        return Direction.DESC;
    }

    /** The same in GraphQL. */
    CompatibilityOrder graphQl() {
        return new CompatibilityOrder(field, direction());
    }

    /** What it goes by, as the end of "ranked by …". */
    String sentence() {
        return sentence;
    }

    /** The fact that gives a model its place. */
    String reason(Candidate one) {
        return reason.apply(one);
    }
}
