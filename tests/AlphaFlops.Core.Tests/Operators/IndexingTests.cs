using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class IndexingTests
{
    [Fact]
    public void Rows_are_gathered()
    {
        var rows = Call.Run("index_select", ("input", "float32[1000,8]"), ("dim", 0), ("index", "int64[5]"));
        Assert.Equal(("float32[5,8]", 5L * 8 * 4 * 2 + 40), (rows.Outputs(), rows.MovedBytes!.Value.Value));
        Assert.Equal("float32[2,1]", Call.Outputs("gather", ("input", "float32[2,3]"), ("dim", 1), ("index", "int64[2,1]")));
        Assert.Equal("float32[2,3]", Call.Outputs("scatter_add_", ("input", "float32[2,3]"), ("dim", 1), ("index", "int64[2,1]"), ("src", "float32[2,1]")));
        Assert.Equal("float32[4]", Call.Outputs("take", ("input", "float32[2,3]"), ("index", "int64[4]")));
        Assert.Equal("gather expects an index no larger than [2,3] outside dimension 1, gets [3,1]",
            Call.Error("gather", ("input", "float32[2,3]"), ("dim", 1), ("index", "int64[3,1]")));
    }

    [Theory]
    [InlineData("int64[7]|", "float32[7,3,4]")]
    [InlineData("|int64[7]", "float32[2,7,4]")]
    [InlineData("int64[7,1]|int64[6]", "float32[7,6,4]")]
    [InlineData("int64[7]||int64[7]", "float32[7,3]")]
    public void Tensors_index_as_in_torch(string indices, string expected)
    {
        var entries = indices.Split('|').Select(entry => entry.Length == 0 ? null : (object)entry).ToArray();
        Assert.Equal(expected, Call.Outputs("index", ("input", "float32[2,3,4]"), ("indices", entries!)));
    }

    [Theory]
    [InlineData("nonzero")]
    [InlineData("unique")]
    [InlineData("masked_select")]
    public void Some_shapes_depend_on_values(string op) => Assert.StartsWith(op, Assert.Throws<UndecidedException>(() => Call.Run(op, ("input", "float32[2,3]"), ("mask", "bool[2,3]"))).Message);

    [Fact]
    public void A_mask_as_index_depends_on_values() =>
        Assert.Throws<UndecidedException>(() => Call.Run("index", ("input", "float32[2,3]"), ("indices", new[] { "bool[2]" })));

    [Fact]
    public void Sorting_and_searching()
    {
        Assert.Equal("float32[2,5] int64[2,5]", Call.Outputs("topk", ("tensor", "float32[2,100]"), ("k", 5)));
        Assert.Equal("topk expects at least 5 elements in dimension 1, gets float32[2,4]", Call.Error("topk", ("tensor", "float32[2,4]"), ("k", 5)));
        Assert.Equal("float32[2,3] int64[2,3]", Call.Outputs("sort", ("input", "float32[2,3]")));
        Assert.Equal("int64[2,3]", Call.Outputs("argsort", ("input", "float32[2,3]")));
        Assert.Equal("int32[4]", Call.Outputs("searchsorted", ("sorted_sequence", "float32[9]"), ("values", "float32[4]"), ("out_int32", true)));
        Assert.Equal("int64[2,5]", Call.Outputs("multinomial", ("input", "float32[2,9]"), ("num_samples", 5)));
    }

    [Fact]
    public void One_hot_needs_its_number_of_classes()
    {
        Assert.Equal("int64[2,3,10]", Call.Outputs("one_hot", ("x", "int64[2,3]"), ("num_classes", 10)));
        Assert.Throws<UndecidedException>(() => Call.Run("one_hot", ("x", "int64[2,3]")));
    }

    [Fact]
    public void An_embedding_reads_its_rows_and_not_its_table()
    {
        var result = Call.Forward("Embedding", ("num_embeddings", 50000), ("embedding_dims", 16), ("input", "int64[1,77]"));
        Assert.Equal(("float32[1,77,16]", 77L * 8 + 2 * 77 * 16 * 4, 0L), (result.Outputs(), result.MovedBytes!.Value.Value, result.Macs.Value));
        Assert.Equal("weight float32[50000,16]", Call.Registered("Embedding", ("num_embeddings", 50000), ("embedding_dims", 16)));
        Assert.Equal("embedding expects indexes of type int64 or int32, gets float32[1,77]", Call.Error("embedding", ("input", "float32[1,77]"), ("weight", "float32[10,4]")));
    }

    [Fact]
    public void An_embedding_bag_has_a_row_for_each_bag()
    {
        Assert.Equal("float32[4,16]", Call.Forward("EmbeddingBag", ("num_embeddings", 10), ("embedding_dims", 16), ("input", "int64[4,7]")).Outputs());
        Assert.Equal("float32[3,16]", Call.Forward("EmbeddingBag", ("num_embeddings", 10), ("embedding_dims", 16), ("input", "int64[28]"), ("offsets", "int64[3]")).Outputs());
    }
}
