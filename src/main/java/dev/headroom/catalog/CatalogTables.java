package dev.headroom.catalog;

import dev.headroom.accelerator.AcceleratorClassRepository;
import dev.headroom.alias.AliasRepository;
import dev.headroom.benchmark.BenchmarkRepository;
import dev.headroom.device.DeviceRepository;
import dev.headroom.facts.FormerSlugs;
import dev.headroom.facts.PackagedTable;
import dev.headroom.gpu.GpuRepository;
import dev.headroom.model.ModelRepository;
import dev.headroom.price.PriceRepository;
import dev.headroom.quality.QuantQualityRepository;
import dev.headroom.quant.QuantRepository;
import dev.headroom.rating.Ratings;
import dev.headroom.score.ModelScore;
import dev.headroom.score.ModelScoreRepository;
import dev.headroom.weights.QuantFileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The tables of the catalog: filled one by one, read all at once. */
@ApplicationScoped
public class CatalogTables {
    private final Session session;
    private final AcceleratorClassRepository acceleratorClasses;
    private final QuantRepository quants;
    private final QuantQualityRepository qualities;
    private final ModelRepository models;
    private final QuantFileRepository files;
    private final GpuRepository gpus;
    private final DeviceRepository devices;
    private final BenchmarkRepository benchmarks;
    private final ModelScoreRepository scores;
    private final PriceRepository prices;
    private final AliasRepository aliases;
    private final FormerSlugs formerSlugs;

    CatalogTables(
            Session session,
            AcceleratorClassRepository acceleratorClasses,
            QuantRepository quants,
            QuantQualityRepository qualities,
            ModelRepository models,
            QuantFileRepository files,
            GpuRepository gpus,
            DeviceRepository devices,
            BenchmarkRepository benchmarks,
            ModelScoreRepository scores,
            PriceRepository prices,
            AliasRepository aliases,
            FormerSlugs formerSlugs) {
        this.session = session;
        this.acceleratorClasses = acceleratorClasses;
        this.quants = quants;
        this.qualities = qualities;
        this.models = models;
        this.files = files;
        this.gpus = gpus;
        this.devices = devices;
        this.benchmarks = benchmarks;
        this.scores = scores;
        this.prices = prices;
        this.aliases = aliases;
        this.formerSlugs = formerSlugs;
    }

    /** The packaged tables, each behind those that it refers to. */
    List<PackagedTable<?>> inOrderOfReference() {
        return List.of(
                acceleratorClasses,
                quants,
                qualities,
                models,
                files,
                gpus,
                devices,
                benchmarks,
                scores,
                prices,
                aliases);
    }

    /**
     * Tells the triggers that what this transaction writes are packaged rows, and waits for the load of another replica
     * to end.
     */
    void beginLoad() {
        set("select cast(pg_advisory_xact_lock(hashtext('headroom packaged load')) as text)");
        set("select set_config('headroom.packaged_load', case when exists (select from packaged_file) then "
                + "'newer' else 'first' end, true)");
    }

    private void set(String statement) {
        session.createNativeQuery(statement, String.class).getSingleResult();
    }

    /** Keys, in lower case, that rows of a table had before somebody other than the loader changed or deleted them. */
    Set<String> abandonedKeys(PackagedTable<?> table) {
        return Set.copyOf(session.createNativeQuery("""
                        select distinct lower(coalesce(before ->> 'slug', before ->> 'packaged_key')) from change
                        where table_name = :table and actor <> 'packaged data'
                          and coalesce(before ->> 'slug', before ->> 'packaged_key') is not null""", String.class)
                .setParameter("table", table.table())
                .getResultList());
    }

    /** What rows are referred to by, in lower case, that somebody other than the loader changed or deleted. */
    Set<String> abandonedReferences() {
        return Set.copyOf(session.createNativeQuery("""
                        select distinct lower(reference) from change,
                            lateral (values (before ->> 'slug'), (before ->> 'hugging_face_id')) t (reference)
                        where actor <> 'packaged data' and reference is not null""", String.class).getResultList());
    }

    /** How many rows of a table this transaction has updated. */
    long updated(PackagedTable<?> table) {
        return session.createNativeQuery("""
                        select count(*) from change where table_name = :table and action = 'UPDATE'
                          and transaction_id = cast(cast(pg_current_xact_id() as text) as bigint)""", Long.class)
                .setParameter("table", table.table())
                .getSingleResult();
    }

    /** Makes the caller's transaction, which has done nothing yet, see the catalog at one moment and at one version. */
    public int beginReading() {
        // The tables are read one after another: without a common snapshot, a change in between would tear the catalog.
        session.createNativeMutationQuery("set transaction isolation level repeatable read read only")
                .executeUpdate();
        return readVersion();
    }

    /** The version of the catalog that the database holds. */
    @Transactional
    public int version() {
        // Not by its key: Hibernate logs each failure of that with its stack trace, and this fails again and again
        // while the
        // database is away.
        return readVersion();
    }

    private int readVersion() {
        return session.createNativeQuery("select version from catalog_version", Integer.class)
                .getSingleResult();
    }

    /** The catalog as it is in the database at one moment. */
    @Transactional
    public Catalog snapshot() {
        beginReading();
        List<ModelScore> published = scores.snapshot();
        return Catalog.of(
                CatalogVersionEntity.get(),
                new CatalogFacts(models.facts(), gpus.facts(), devices.facts()),
                models.snapshot(new Ratings(published)),
                quants.snapshot(),
                qualities.snapshot(),
                gpus.snapshot(),
                devices.snapshot(),
                acceleratorClasses.snapshot(),
                files.snapshot(),
                benchmarks.snapshot(),
                published,
                prices.snapshot(),
                aliases.snapshot(),
                formerSlugs.all());
    }
}
