package dev.headroom.price;

import dev.headroom.device.DeviceRepository;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.gpu.GpuRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adding, changing and deleting prices, in the caller's transaction. */
@ApplicationScoped
public class PriceService {
    private final PriceFacts facts;
    private final PriceRepository prices;
    private final GpuRepository gpus;
    private final DeviceRepository devices;

    PriceService(PriceFacts facts, PriceRepository prices, GpuRepository gpus, DeviceRepository devices) {
        this.facts = facts;
        this.prices = prices;
        this.gpus = gpus;
        this.devices = devices;
    }

    /** What is declared of the rows. */
    public PriceFacts facts() {
        return facts;
    }

    /** @throws RefusedException for facts that are missing or not valid, or hardware that the catalog does not hold */
    public Price create(PriceInput input) {
        RefusedException.ifAny(facts.complaintsOfNew(input));
        var price = new PriceEntity();
        take(input, price);
        prices.persistAndFlush(price);
        return facts.record(price);
    }

    /**
     * Changes what the input gives, and makes unknown what {@code unset} names.
     *
     * @throws RefusedException for an identifier that no price has, facts that are not valid, hardware that the catalog
     *     does not hold, or a row that has another version than expected
     */
    public Price update(String id, PriceInput input, List<String> unset, @Nullable Integer expectedVersion) {
        RefusedException.ifAny(facts.complaintsOfUpdate(input));
        RefusedException.ifAny(facts.complaintsOfUnset(unset, input));
        PriceEntity price = require(id);
        if (expectedVersion != null && expectedVersion != price.version) {
            throw new RefusedException(
                    "expectedVersion",
                    UserErrorCode.CONFLICT,
                    "expectedVersion is %d, but the row is at version %d".formatted(expectedVersion, price.version));
        }
        take(input, price);
        facts.forget(unset, price);
        prices.flush();
        return facts.record(price);
    }

    /** @throws RefusedException for an identifier that no price has */
    public Price delete(String id) {
        PriceEntity price = require(id);
        Price deleted = facts.record(price);
        prices.delete(price);
        return deleted;
    }

    private void take(PriceInput input, PriceEntity price) {
        if (input.hardware != null) {
            refer(price, input.hardware);
        }
        facts.apply(input, price);
        if (price.isTold()) {
            throw new RefusedException("kind", UserErrorCode.INVALID, "kind " + PriceRepository.TOLD_BY_GPU);
        }
    }

    private void refer(PriceEntity price, String slug) {
        price.gpu = gpus.find("slug", slug).firstResult();
        price.device = devices.find("slug", slug).firstResult();
        if (price.hardwareSlug() == null) {
            throw new RefusedException(
                    "hardware",
                    UserErrorCode.NOT_FOUND,
                    "hardware: the catalog holds nothing with the slug \"" + slug + "\"");
        }
    }

    private PriceEntity require(String id) {
        return Price.key(id)
                .map(prices::findById)
                .orElseThrow(() -> Price.isTold(id)
                        ? new RefusedException(
                                "id",
                                UserErrorCode.INVALID,
                                "id is of the launch price of a GPU, which is changed with the GPU, as its msrpUsd")
                        : new RefusedException(
                                "id", UserErrorCode.NOT_FOUND, "id: the catalog holds no price with this id"));
    }
}
