package dev.headroom.price;

import dev.headroom.device.DeviceRepository;
import dev.headroom.edit.KeylessService;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.gpu.GpuRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adding, changing and deleting prices, in the caller's transaction. */
@Singleton
public class PriceService extends KeylessService<PriceEntity, PriceInput, Price> {
    private final PriceRepository prices;
    private final GpuRepository gpus;
    private final DeviceRepository devices;

    PriceService(PriceFacts facts, PriceRepository prices, GpuRepository gpus, DeviceRepository devices) {
        super(facts, prices, "price");
        this.prices = prices;
        this.gpus = gpus;
        this.devices = devices;
    }

    @Override
    protected Optional<Long> key(String id) {
        return Price.key(id);
    }

    /**
     * Changes what the input gives, and makes unknown what {@code unset} names.
     *
     * @throws RefusedException for an identifier that no price has, facts that are not valid, hardware that the catalog
     *     does not hold, or a row that has another version than expected
     */
    public Price update(String id, PriceInput input, List<String> unset, @Nullable Integer expectedVersion) {
        RefusedException.ifAny(facts().complaintsOfUpdate(input));
        RefusedException.ifAny(facts().complaintsOfUnset(unset, input));
        PriceEntity price = require(id);
        RefusedException.ifOtherVersion(price.version, expectedVersion);
        facts().apply(input, price);
        complete(input, price);
        facts().forget(unset, price);
        prices.flush();
        return facts().record(price);
    }

    @Override
    protected void complete(PriceInput input, PriceEntity price) {
        if (input.hardware != null) {
            refer(price, input.hardware);
        }
        if (price.isTold()) {
            throw new RefusedException("kind", UserErrorCode.INVALID, "kind " + PriceRepository.TOLD_BY_GPU);
        }
    }

    private void refer(PriceEntity price, String slug) {
        price.gpu = gpus.find("slug", slug).firstResult();
        price.device = devices.find("slug", slug).firstResult();
        if (price.hardwareSlug() == null) {
            throw RefusedException.notFound("hardware", slug);
        }
    }

    @Override
    protected RefusedException unknown(String id) {
        return Price.isTold(id)
                ? new RefusedException(
                        "id",
                        UserErrorCode.INVALID,
                        "id is of the launch price of a GPU, which is changed with the GPU, as its msrpUsd")
                : super.unknown(id);
    }
}
