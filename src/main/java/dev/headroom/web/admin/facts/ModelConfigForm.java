package dev.headroom.web.admin.facts;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form for the files of a model was sent with. */
public class ModelConfigForm {
    @RestForm
    @Nullable
    String form;

    @RestForm
    @Nullable
    String huggingFaceId;

    @RestForm
    @Nullable
    String config;

    @RestForm
    @Nullable
    String index;

    String identifier() {
        return huggingFaceId == null ? "" : huggingFaceId.strip();
    }

    String configText() {
        return config == null ? "" : config;
    }

    String indexText() {
        return index == null ? "" : index;
    }
}
