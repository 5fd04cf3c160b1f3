import pytest

from tikulint.similarity.words import Tokenizer


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("GPT-3、ResNet-50 和 F1", ["gpt-3", "resnet-50", "和", "f1"]),
        ("C++、C# 与 C 语言", ["c++", "c#", "与", "c", "语言"]),
        (".NET 和 Node.js。", [".net", "和", "node.js"]),
        ("用 async/await 写", ["用", "async", "await", "写"]),
        ("ＢＥＲＴ（基础版）", ["bert", "基础", "版"]),
        ("1,024 个，约 3.5%", ["1024", "个", "约", "3.5%"]),
        ("10^8 不是 10²", ["10^8", "不是", "10²"]),
        ("从 -1 到 1", ["从", "-1", "到", "1"]),
        ("== 和 ===", ["==", "和", "==="]),
        ("**加粗**的 `代码`……", ["加粗", "的", "代码"]),
        ("深\u200b度学习", ["深度", "学习"]),
        ("", []),
    ],
)
def test_runs_are_cut_as_a_reader_would(text: str, words: list[str]) -> None:
    assert Tokenizer().tokens(text) == words


def test_a_term_stays_whole_for_its_own_tokenizer_only() -> None:
    text = "因果掩码的作用"
    assert "因果掩码" in Tokenizer(terms=["因果掩码"]).tokens(text)
    assert "因果掩码" not in Tokenizer().tokens(text)


def test_names_of_one_thing_are_one_word() -> None:
    aliases = {
        "模型蒸馏": "知识蒸馏",
        "distillation": "知识蒸馏",
        "Knowledge Distillation": "知识蒸馏",
        "K-均值": "K-means",
    }
    tokenizer = Tokenizer(aliases=aliases)
    assert tokenizer.tokens("模型蒸馏，distillation，knowledge  distillation 与知识蒸馏") == [
        *["知识蒸馏"] * 3,
        "与",
        "知识蒸馏",
    ]
    assert tokenizer.tokens("K-means 和 K-均值") == ["k-means", "和", "k-means"]


@pytest.mark.parametrize(
    "text", ["chain-of-thought", "chain of thought", "Chain-of Thought", "ChainOfThought"]
)
def test_a_name_of_several_words_is_one_however_they_are_joined(text: str) -> None:
    assert Tokenizer(aliases={"chain-of-thought": "思维链"}).tokens(text) == ["思维链"]


def test_the_longest_name_wins() -> None:
    aliases = {"attention": "注意力", "self attention": "自注意力"}
    assert Tokenizer(aliases=aliases).tokens("Self Attention 与 attention") == [
        "自注意力",
        "与",
        "注意力",
    ]
