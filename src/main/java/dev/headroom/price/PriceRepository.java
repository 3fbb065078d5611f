package dev.headroom.price;

import dev.headroom.device.DeviceEntity;
import dev.headroom.device.DeviceRepository;
import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.FormerSlugs;
import dev.headroom.facts.KeylessTable;
import dev.headroom.gpu.GpuEntity;
import dev.headroom.gpu.GpuRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prices in the database. */
@ApplicationScoped
public class PriceRepository implements BulkTable<PriceEntity>, KeylessTable<PriceEntity> {
    /** Why a row cannot be, as the end of "column kind …". */
    static final String TOLD_BY_GPU =
            "cannot be the launch price of a GPU in US dollars, which is the price at launch of the GPU itself";

    private final PriceFacts facts;
    private final GpuRepository gpus;
    private final DeviceRepository devices;
    private final FormerSlugs formerSlugs;

    PriceRepository(PriceFacts facts, GpuRepository gpus, DeviceRepository devices, FormerSlugs formerSlugs) {
        this.facts = facts;
        this.gpus = gpus;
        this.devices = devices;
        this.formerSlugs = formerSlugs;
    }

    @Override
    public String file() {
        return "prices.csv";
    }

    @Override
    public String table() {
        return "price";
    }

    @Override
    public PriceEntity create() {
        return new PriceEntity();
    }

    @Override
    public BiConsumer<PriceEntity, FactRow> reader() {
        Map<String, GpuEntity> gpuBySlug =
                gpus.streamAll().collect(Collectors.toMap(gpu -> gpu.slug, Function.identity()));
        Map<String, DeviceEntity> deviceBySlug =
                devices.streamAll().collect(Collectors.toMap(device -> device.slug, Function.identity()));
        Map<String, String> presentSlugs = formerSlugs.all();
        return (price, row) -> {
            String given = row.text("hardware");
            boolean isThere = gpuBySlug.containsKey(given) || deviceBySlug.containsKey(given);
            String slug = isThere ? given : presentSlugs.getOrDefault(given, given);
            price.gpu = gpuBySlug.get(slug);
            price.device = deviceBySlug.get(slug);
            read(price, row);
        };
    }

    private void read(PriceEntity price, FactRow row) {
        if (price.hardwareSlug() == null) {
            throw row.refersToNothing("hardware", "GPU or device");
        }
        facts.read(price, row);
        price.packagedKey = row.identity();
        if (price.isTold()) {
            throw row.malformed("kind", TOLD_BY_GPU);
        }
    }

    @Override
    public PriceFacts facts() {
        return facts;
    }

    @Override
    public String inOrder() {
        return "from Price p left join fetch p.gpu left join fetch p.device order by p.id";
    }

    /** All prices as the snapshot holds them; quick in a transaction that has read the hardware. */
    public List<Price> snapshot() {
        return rows().map(facts::record).toList();
    }
}
