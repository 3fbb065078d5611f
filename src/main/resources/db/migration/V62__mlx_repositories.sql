-- Repositories that hold a model for MLX, as gguf_repositories tells those that hold it in GGUF.
alter table model add column mlx_repositories text;
