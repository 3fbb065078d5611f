package dev.headroom.price;

import dev.headroom.facts.Node;
import dev.headroom.filter.PartialDate;
import dev.headroom.gpu.Gpu;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What hardware cost somewhere on some day.
 *
 * @param key identifies the price within its database
 */
@RegisterForReflection
@Description("What a GPU or device cost somewhere on some day. A fact that is null is unknown.")
public record Price(
        @NonNull @Description("Slug of the GPU or device.") String hardwareSlug,
        @NonNull @Description("What is paid for.") PriceKind kind,
        @Description("How much, in the currency.") double amount,

        @NonNull
        @Description("Currency by ISO 4217, such as USD. Nothing is converted, and only US dollars are compared.")
        String currency,

        @Description("Day, month or year that it is of: yyyy, yyyy-MM or yyyy-MM-dd.") @Nullable
        String date,

        @Description("Who asked for it: a shop, a market, a maker or a cloud.") @Nullable
        String provider,

        @Description("What it is for, where the hardware is sold in several forms, and conditions.") @Nullable
        String note,

        @Description("Grows with each change of the row; an update can ask for the one that it was made on.")
        int version,

        @NonNull @Description("Where it was published.") List<@NonNull String> sources,
        @Ignore String key)
        implements Node {

    /** The currency that prices are compared in. */
    public static final String COMPARED = "USD";

    private static final String TYPE = "Price";
    /** No slug has a slash. */
    private static final String TOLD_BY_GPU = "gpu/";

    /** What a GPU cost at launch, which its row tells; empty while it is unknown. */
    static Stream<Price> atLaunch(Gpu gpu) {
        return gpu.msrpUsd() == null
                ? Stream.empty()
                : Stream.of(new Price(
                        gpu.slug(),
                        PriceKind.LAUNCH,
                        gpu.msrpUsd(),
                        COMPARED,
                        gpu.releaseDate(),
                        null,
                        null,
                        gpu.version(),
                        gpu.sources(),
                        TOLD_BY_GPU + gpu.slug()));
    }

    /** The key in the database that an identifier stands for; empty for one that no row of the table has. */
    static Optional<Long> key(String id) {
        return Node.slug(TYPE, id).filter(key -> key.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** Whether an identifier is of a price that a GPU tells, which no row of the table has. */
    static boolean isTold(String id) {
        return Node.slug(TYPE, id).filter(key -> key.startsWith(TOLD_BY_GPU)).isPresent();
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id(TYPE, key);
    }

    @Description("Days since its date, or since the first day of its month or year; null where it has none.")
    public @Nullable Integer getAgeDays() {
        return ageDays(LocalDate.now(ZoneOffset.UTC));
    }

    @Nullable
    Integer ageDays(LocalDate today) {
        return date == null
                ? null
                : (Integer) Math.toIntExact(
                        Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(PartialDate.start(date)), today)));
    }

    /** Whether a GPU tells it, and no row of the table. */
    boolean isTold() {
        return key.startsWith(TOLD_BY_GPU);
    }

    boolean isCompared() {
        return currency.equals(COMPARED);
    }

    /** What a price is paid for. */
    @Enum("PriceKind")
    @Description("What a price is paid for.")
    public enum PriceKind {
        @Description("New, as its maker suggested at launch. Of a GPU in US dollars it is msrpUsd.")
        LAUNCH,
        @Description("New, as its maker or a shop lists it at that date.")
        LIST,
        @Description("Used, as sellers ask for it.")
        USED,
        @Description("An hour of one in a cloud, on demand.")
        CLOUD_HOUR
    }
}
