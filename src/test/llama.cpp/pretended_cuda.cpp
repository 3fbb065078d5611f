// A graphics card that is not there. llama.cpp places weights, caches and operations on it as on one of NVIDIA, and asks
// how much memory they take, but nothing is allocated or computed. Rules: ggml/src/ggml-cuda of the same release, for
// cards with tensor cores (Turing and later).
#include "pretended_cuda.h"

#include "ggml-backend-impl.h"
#include "ggml-impl.h"

#include <cstring>
#include <vector>

namespace {

constexpr size_t MEMORY_BYTES = size_t(1) << 50; // all layers of any model
constexpr size_t ALIGNMENT = 128;
constexpr int MOST_EXPERTS_ADDED = 15; // MOE_WEIGHTED_REDUCTION_MAX_EXPERTS
constexpr int64_t BATCH_WORTH_OFFLOADING = 32; // GGML_OP_OFFLOAD_MIN_BATCH

extern ggml_backend_reg registration;
extern ggml_backend_device device;
extern ggml_backend_buffer_type memory;
extern ggml_backend_buffer_type pinned_memory;

// ggml_cuda_get_best_fattn_kernel: whether there is a kernel for these head sizes, and how heads are grouped in it
bool attends(const ggml_tensor * op) {
    const ggml_tensor * q = op->src[0];
    const ggml_tensor * k = op->src[1];
    const ggml_tensor * v = op->src[2];
    const ggml_tensor * mask = op->src[3];
    const int64_t group = q->ne[2] / k->ne[2];
    float max_bias;
    memcpy(&max_bias, op->op_params + 1, sizeof max_bias);
    const bool grouped = group >= 2 && mask && max_bias == 0 && k->ne[1] % 256 == 0;
    switch (k->ne[0]) {
        case 40: case 64: case 72: case 80: case 96: case 112: case 128: case 256:
            return v->ne[0] == k->ne[0];
        case 192:
            return v->ne[0] == 128 && grouped && group % 8 == 0;
        case 320:
            return v->ne[0] == 256 && grouped && group % 32 == 0;
        case 512:
            return v->ne[0] == 512 && grouped;
        case 576:
            return v->ne[0] == 512 && grouped;
        default:
            return false;
    }
}

// ggml_cuda_flash_attn_ext_get_alloc_size: a quantized cache is made f16 behind the result
size_t attention_bytes(const ggml_tensor * op) {
    const ggml_tensor * k = op->src[1];
    const ggml_tensor * v = op->src[2];
    size_t bytes = ggml_nbytes(op);
    if (!attends(op)) {
        return bytes;
    }
    const bool v_is_part_of_k =
            v->view_src && (v->view_src == k || (v->view_src == k->view_src && v->view_offs == k->view_offs));
    if (k->type != GGML_TYPE_F16) {
        bytes = GGML_PAD(bytes, ALIGNMENT) + ggml_nelements(k) * sizeof(ggml_fp16_t);
    }
    if (v->type != GGML_TYPE_F16 && !v_is_part_of_k) {
        bytes = GGML_PAD(bytes, ALIGNMENT) + ggml_nelements(v) * sizeof(ggml_fp16_t);
    }
    return bytes;
}

// ggml_backend_cuda_device_supports_op, as far as language models ask for more than it can do
bool computes(ggml_backend_dev_t, const ggml_tensor * op) {
    const ggml_tensor * a = op->src[0];
    const ggml_tensor * b = op->src[1];
    switch (op->op) {
        case GGML_OP_UNARY:
            return ggml_is_contiguous(a);
        case GGML_OP_GLU:
            return ggml_is_contiguous_1(a);
        case GGML_OP_MUL_MAT:
        case GGML_OP_MUL_MAT_ID:
            return a->nb[0] == ggml_element_size(a) && b->nb[0] == ggml_element_size(b) &&
                    (b->type != GGML_TYPE_F16 || a->type == GGML_TYPE_F16) &&
                    (op->op == GGML_OP_MUL_MAT || op->op_params[3] != GGML_PREC_F32);
        case GGML_OP_NORM:
        case GGML_OP_RMS_NORM:
        case GGML_OP_L2_NORM:
        case GGML_OP_SUM:
        case GGML_OP_SUM_ROWS:
            return ggml_is_contiguous_rows(a);
        case GGML_OP_REPEAT:
            return a->type == GGML_TYPE_F32 || a->type == GGML_TYPE_F16;
        case GGML_OP_ROPE:
            return a->nb[0] == ggml_type_size(a->type) && ggml_is_contiguous_2(a);
        case GGML_OP_SSM_CONV:
            return a->ne[1] % 128 == 0;
        case GGML_OP_SSM_SCAN:
            return op->src[3]->ne[0] == 1
                    ? (a->ne[0] == 128 || a->ne[0] == 256) && a->ne[1] % 16 == 0
                    : op->op_params[0] <= 1 && a->ne[0] == 16 && a->ne[1] == 1 && a->ne[2] % 128 == 0 &&
                            op->src[4]->ne[1] == 1;
        case GGML_OP_LIGHTNING_INDEXER:
            return a->ne[0] == 128 && (a->ne[1] == 64 || a->ne[1] == 32);
        case GGML_OP_FLASH_ATTN_EXT:
            return attends(op);
        default:
            return true;
    }
}

// ggml_backend_cuda_device_offload_op
bool is_worth_offloading(ggml_backend_dev_t, const ggml_tensor * op) {
    switch (op->op) {
        case GGML_OP_GET_ROWS:
            return false;
        case GGML_OP_MUL_MAT:
            return op->ne[1] >= BATCH_WORTH_OFFLOADING;
        case GGML_OP_MUL_MAT_ID:
        case GGML_OP_ROPE:
            return op->ne[2] >= BATCH_WORTH_OFFLOADING;
        default:
            return ggml_nrows(op) >= BATCH_WORTH_OFFLOADING;
    }
}

// ggml_backend_cuda_buffer_type_get_alloc_size, without what it adds behind the last row of a quantized tensor: some
// bytes for each, which say nothing of what a cache holds
size_t tensor_bytes(ggml_backend_buffer_type_t, const ggml_tensor * tensor) {
    return tensor->op == GGML_OP_FLASH_ATTN_EXT ? attention_bytes(tensor) : ggml_nbytes(tensor);
}

// ggml_cuda_match_moe_weighted_reduction: how many nodes from here on weigh the experts' results and add them up
int adding_nodes(const ggml_cgraph * graph, int first) {
    const ggml_tensor * product = graph->nodes[first];
    if (product->op != GGML_OP_MUL || !product->src[1] || product->src[1]->ne[0] != 1 ||
        !ggml_are_same_shape(product->src[0], product)) {
        return 0;
    }
    const int experts = int(product->ne[1]);
    const int count = 2 * experts;
    if (experts < 2 || experts > MOST_EXPERTS_ADDED || first + count > graph->n_nodes) {
        return 0;
    }
    std::vector<ggml_op> ops;
    for (int i = 0; i < count; i++) {
        ops.push_back(graph->nodes[first + i]->op);
        if (i > 0 && ops[i] != GGML_OP_VIEW && ops[i] != GGML_OP_ADD) {
            return 0;
        }
    }
    const int output = first + count - 1;
    return ops[count - 1] == GGML_OP_ADD && ggml_can_fuse_subgraph(graph, first, count, ops.data(), &output, 1) ? count
                                                                                                               : 0;
}

// ggml_backend_cuda_graph_optimize: what one kernel reads has to stay until it has written. It does so also with the
// small tensors that choose the experts, which are left out here.
void keep_inputs(ggml_backend_t, ggml_cgraph * graph, ggml_backend_graph_optimize_params * params) {
    for (int i = 0; i < graph->n_nodes; i++) {
        if (const int count = adding_nodes(graph, i)) {
            ggml_tensor * product = graph->nodes[i];
            i += count - 1;
            params->add_alloc_dep(params->user_data, product->src[0], graph->nodes[i]);
            params->add_alloc_dep(params->user_data, product->src[1], graph->nodes[i]);
        }
    }
}

const char * name_of_device(ggml_backend_dev_t) { return "CUDA0"; }
const char * name_of_memory(ggml_backend_buffer_type_t) { return "CUDA0"; }
const char * name_of_pinned_memory(ggml_backend_buffer_type_t) { return "CUDA_Host"; }
const char * name_of_registration(ggml_backend_reg_t) { return "CUDA"; }
const char * name_of_backend(ggml_backend_t) { return "CUDA0"; }
size_t alignment(ggml_backend_buffer_type_t) { return ALIGNMENT; }
void * pretended_address(ggml_backend_buffer_t) { return reinterpret_cast<void *>(ALIGNMENT); }
void no_content(ggml_backend_buffer_t, uint8_t) {}

ggml_backend_buffer_t no_buffer(ggml_backend_buffer_type_t type, size_t size) {
    ggml_backend_buffer_i buffer = {};
    buffer.get_base = pretended_address;
    buffer.clear = no_content;
    return ggml_backend_buffer_init(type, buffer, nullptr, size);
}

size_t pinned_alignment(ggml_backend_buffer_type_t) {
    return ggml_backend_buft_get_alignment(ggml_backend_cpu_buffer_type());
}
bool is_host(ggml_backend_buffer_type_t) { return true; }

void free_backend(ggml_backend_t backend) { delete backend; }
void nothing_to_wait_for(ggml_backend_t) {}
ggml_status computes_nothing(ggml_backend_t, ggml_cgraph *) { return GGML_STATUS_FAILED; }

ggml_backend_t new_backend(ggml_backend_dev_t, const char *) {
    static ggml_guid guid = {0x68, 0x65, 0x61, 0x64, 0x72, 0x6f, 0x6f, 0x6d};
    auto * backend = new ggml_backend{};
    backend->guid = &guid;
    backend->device = &device;
    backend->iface.get_name = name_of_backend;
    backend->iface.free = free_backend;
    backend->iface.synchronize = nothing_to_wait_for;
    backend->iface.graph_compute = computes_nothing;
    backend->iface.graph_optimize = keep_inputs;
    return backend;
}

void room(ggml_backend_dev_t, size_t * free, size_t * total) { *free = *total = MEMORY_BYTES; }
enum ggml_backend_dev_type kind(ggml_backend_dev_t) { return GGML_BACKEND_DEVICE_TYPE_GPU; }
ggml_backend_buffer_type_t memory_of_device(ggml_backend_dev_t) { return &memory; }
ggml_backend_buffer_type_t pinned_memory_of_device(ggml_backend_dev_t) { return &pinned_memory; }
bool reads(ggml_backend_dev_t, ggml_backend_buffer_type_t type) { return type == &memory; }

void properties(ggml_backend_dev_t, ggml_backend_dev_props * properties) {
    properties->name = properties->description = "CUDA0";
    properties->type = GGML_BACKEND_DEVICE_TYPE_GPU;
    properties->memory_free = properties->memory_total = MEMORY_BYTES;
    properties->caps.host_buffer = true;
}

size_t one_device(ggml_backend_reg_t) { return 1; }
ggml_backend_dev_t the_device(ggml_backend_reg_t, size_t) { return &device; }
void * no_function(ggml_backend_reg_t, const char *) { return nullptr; }

ggml_backend_reg registration = {
    GGML_BACKEND_API_VERSION, {name_of_registration, one_device, the_device, no_function}, nullptr};

ggml_backend_device device = {
    {name_of_device, name_of_device, room, kind, properties, new_backend, memory_of_device, pinned_memory_of_device,
     nullptr, computes, reads, is_worth_offloading, nullptr, nullptr, nullptr},
    &registration, nullptr};

ggml_backend_buffer_type memory = {
    {name_of_memory, no_buffer, alignment, nullptr, tensor_bytes, nullptr}, &device, nullptr};

ggml_backend_buffer_type pinned_memory = {
    {name_of_pinned_memory, no_buffer, pinned_alignment, nullptr, nullptr, is_host}, &device, nullptr};

} // namespace

void pretend_cuda() { ggml_backend_register(&registration); }
ggml_backend_buffer_type_t pretended_memory() { return &memory; }
