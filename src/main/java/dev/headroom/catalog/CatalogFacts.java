package dev.headroom.catalog;

import dev.headroom.device.DeviceFacts;
import dev.headroom.gpu.GpuFacts;
import dev.headroom.model.ModelRowFacts;

/** What is declared of the rows of the catalog that pages show. */
public record CatalogFacts(ModelRowFacts models, GpuFacts gpus, DeviceFacts devices) {}
