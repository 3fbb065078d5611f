package dev.headroom.weights;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
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

    QuantFileRepository(QuantFileFacts facts, ModelRepository models) {
        this.facts = facts;
        this.models = models;
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
        return (file, row) -> facts.read(file, row, modelOf(row, byId));
    }

    private static ModelEntity modelOf(FactRow row, Map<String, ModelEntity> byId) {
        ModelEntity model = byId.get(row.text("hf_id"));
        if (model == null) {
            throw row.refersToNothing("hf_id", "model");
        }
        return model;
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
                               f.size_is_exact, f.rounding_error_percent, f.source
                        from quant_file f join model m on m.id = f.model_id
                        order by f.repository, f.quant, f.id""", QuantFile.class)
                .getResultStream()
                .collect(Collectors.groupingBy(QuantFile::modelSlug));
    }
}
