package dev.headroom.weights;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.FormerSlugs;
import dev.headroom.facts.KeylessTable;
import dev.headroom.model.ModelEntity;
import dev.headroom.model.ModelRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Published quantized files in the database. */
@ApplicationScoped
public class QuantFileRepository implements BulkTable<QuantFileEntity>, KeylessTable<QuantFileEntity> {
    private final QuantFileFacts facts;
    private final ModelRepository models;
    private final FormerSlugs formerSlugs;

    QuantFileRepository(QuantFileFacts facts, ModelRepository models, FormerSlugs formerSlugs) {
        this.facts = facts;
        this.models = models;
        this.formerSlugs = formerSlugs;
    }

    @Override
    public String file() {
        return "quant_files.csv";
    }

    @Override
    public String table() {
        return "quant_file";
    }

    @Override
    public QuantFileEntity create() {
        return new QuantFileEntity();
    }

    @Override
    public BiConsumer<QuantFileEntity, FactRow> reader() {
        Map<String, ModelEntity> byId =
                models.streamAll().collect(Collectors.toMap(model -> model.huggingFaceId, Function.identity()));
        Map<String, ModelEntity> bySlug =
                formerSlugs.with(byId.values().stream().collect(Collectors.toMap(models::keyOf, Function.identity())));
        return (file, row) -> facts.read(file, row, modelOf(row, byId, bySlug));
    }

    /** The model with the identifier, or the one that had it once. */
    private ModelEntity modelOf(FactRow row, Map<String, ModelEntity> byId, Map<String, ModelEntity> bySlug) {
        ModelEntity model = byId.get(row.text("hf_id"));
        if (model != null) {
            return model;
        }
        ModelEntity renamed = bySlug.get(models.key(row));
        if (renamed == null || renamed.slug.equals(models.key(row))) {
            throw row.refersToNothing("hf_id", "model");
        }
        return renamed;
    }

    @Override
    public QuantFileFacts facts() {
        return facts;
    }

    @Override
    public String inOrder() {
        return "from QuantFile f join fetch f.model order by f.id";
    }

    /** All files, grouped by the slug of their model, as the snapshot holds them. */
    public Map<String, List<QuantFile>> snapshot() {
        return getSession()
                .createNativeQuery("""
                        select m.slug, f.repository, f.quant, f.size_bytes / cast(1e9 as float8),
                               f.size_bytes * 8 / cast(1e9 as float8) / case when f.quant ilike 'MLX-%'
                                   then m.parameters_billions
                                   else coalesce(m.text_parameters_billions, m.parameters_billions) end,
                               f.size_is_exact, f.rounding_error_percent, f.source, cast(f.id as text)
                        from quant_file f join model m on m.id = f.model_id
                        order by f.repository, f.quant, f.id""", QuantFile.class)
                .getResultStream()
                .collect(Collectors.groupingBy(QuantFile::modelSlug));
    }
}
