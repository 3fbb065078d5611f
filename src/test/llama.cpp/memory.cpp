// Tells what llama.cpp would allocate for a model: memory MODEL.gguf < SETTINGS
//
// A setting is a line: context of each request, type of keys, type of values, requests side by side, whether they share
// a unified cache, tokens computed at once, outputs (0: of every token of a batch), whether window layers keep the whole
// context. For each there is a line: cache, state, compute buffer of the card, compute buffer of the host, weights on the
// card, weights on the host, in bytes.
#include "pretended_cuda.h"

#include "llama-ext.h"
#include "llama-memory-hybrid-iswa.h"
#include "llama-memory-hybrid.h"
#include "llama-memory-recurrent.h"

#include <cstdio>
#include <cstring>

namespace {

constexpr uint32_t LOGICAL_BATCH = 2048;

size_t total(const llama_memory_i * part) {
    size_t bytes = 0;
    for (const auto & [type, size] : part->memory_breakdown()) {
        bytes += size;
    }
    return bytes;
}

size_t state_bytes(const llama_memory_i * kept) {
    if (const auto * hybrid = dynamic_cast<const llama_memory_hybrid *>(kept)) {
        return total(hybrid->get_mem_recr());
    }
    if (const auto * hybrid = dynamic_cast<const llama_memory_hybrid_iswa *>(kept)) {
        return total(hybrid->get_mem_recr());
    }
    return dynamic_cast<const llama_memory_recurrent *>(kept) ? total(kept) : 0;
}

ggml_type type_named(const char * name) {
    for (int type = 0; type < GGML_TYPE_COUNT; type++) {
        const char * known = ggml_type_name(ggml_type(type));
        if (known && !strcmp(known, name)) {
            return ggml_type(type);
        }
    }
    fprintf(stderr, "no type %s\n", name);
    exit(1);
}

void only_faults(ggml_log_level level, const char * text, void *) {
    if (level == GGML_LOG_LEVEL_ERROR) {
        fputs(text, stderr);
    }
}

bool tell(llama_model * model, llama_context_params params) {
    llama_context * context = llama_init_from_model(model, params);
    if (!context) {
        return false;
    }
    llama_memory_breakdown_data device;
    llama_memory_breakdown_data host;
    for (const auto & [type, data] : llama_get_memory_breakdown(context)) {
        auto & place = type == pretended_memory() ? device : host;
        place.model += data.model;
        place.context += data.context;
        place.compute += data.compute;
    }
    const llama_memory_t kept = llama_get_memory(context);
    const size_t state = kept ? state_bytes(kept) : 0;
    printf("%zu,%zu,%zu,%zu,%zu,%zu\n", device.context + host.context - state, state, device.compute, host.compute,
           device.model, host.model);
    llama_free(context);
    return true;
}

} // namespace

int main(int, char ** arguments) {
    llama_log_set(only_faults, nullptr);
    ggml_backend_load_all_from_path(arguments[1]);
    pretend_cuda();

    llama_model_params model_params = llama_model_default_params();
    model_params.no_alloc = true;
    model_params.load_mode = LLAMA_LOAD_MODE_NONE;
    model_params.n_gpu_layers = -1;
    llama_model * model = llama_model_load_from_file(arguments[2], model_params);
    if (!model) {
        return 1;
    }
    llama_context_params params = llama_context_default_params();
    params.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_AUTO;
    unsigned context, parallel, unified, whole_windows;
    char keys[16], values[16];
    while (scanf("%u %15s %15s %u %u %u %u %u", &context, keys, values, &parallel, &unified, &params.n_ubatch,
                 &params.n_outputs_max, &whole_windows) == 8) {
        params.n_ctx = context * parallel;
        params.n_batch = std::max(LOGICAL_BATCH, params.n_ubatch);
        params.type_k = type_named(keys);
        params.type_v = type_named(values);
        params.n_seq_max = parallel;
        params.kv_unified = unified;
        params.swa_full = whole_windows;
        if (!tell(model, params)) {
            return 1;
        }
    }
    llama_model_free(model);
    return 0;
}
