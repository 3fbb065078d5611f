package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.Standing;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimates.Estimate;
import dev.headroom.model.Model;
import dev.headroom.weights.ModelQuant;

/** A model at a format, and what the machine makes of it. */
record Candidate(ModelQuant modelQuant, Estimate estimate, Standing standing) {

    static Candidate of(Catalog catalog, ModelQuant modelQuant, HardwareShape shape, EstimateRequest request) {
        return new Candidate(
                modelQuant,
                Estimate.of(
                        modelQuant.shape(request.method()),
                        shape,
                        request,
                        modelQuant.model().longestContextTokens()),
                Standing.of(catalog, modelQuant.model()));
    }

    Model model() {
        return modelQuant.model();
    }
}
