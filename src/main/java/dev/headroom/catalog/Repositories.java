package dev.headroom.catalog;

import dev.headroom.lazy.Lazy;
import dev.headroom.model.Model;
import dev.headroom.weights.QuantFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The models by the repositories that they are published in, put in order when the first one is asked for. */
final class Repositories {
    private final List<Model> models;
    private final Map<String, List<QuantFile>> filesByModel;
    private final Lazy<Map<String, Model>> known = new Lazy<>(this::read);

    Repositories(List<Model> models, Map<String, List<QuantFile>> filesByModel) {
        this.models = models;
        this.filesByModel = filesByModel;
    }

    Optional<Model> model(String repository) {
        return Optional.ofNullable(known.get().get(key(repository)));
    }

    /** By names in lower case; a repository that a model has as its own is that model's. */
    private Map<String, Model> read() {
        Map<String, Model> read = new HashMap<>();
        models.forEach(model -> read.put(key(model.huggingFaceId()), model));
        models.forEach(model -> Stream.concat(
                        model.repositories().stream(),
                        filesByModel.getOrDefault(model.slug(), List.of()).stream()
                                .map(QuantFile::repository))
                .forEach(repository -> read.putIfAbsent(key(repository), model)));
        return read;
    }

    private static String key(String repository) {
        return repository.toLowerCase(Locale.ROOT);
    }
}
