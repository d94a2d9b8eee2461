// Calls every API of the documents with `simplify=true`, as the official Go SDK always does, and decodes each response into
// a struct of the document's types: `Number` int64, `Boolean` bool, everything scalar else string, lists slices. Go's
// decoder is strict: one member of another JSON type fails the whole response.
//
//	go run decode.go GATEWAY KEY SECRET DOCUMENTS.jsonl[.gz]…
package main

import (
	"bufio"
	"compress/gzip"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"sort"
	"strings"
	"time"
)

type node struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	List     any    `json:"list"`
	Required bool   `json:"required"`
	Min      int64  `json:"min_value"`
	Children []node `json:"children"`
}

type document struct {
	Method   string `json:"method"`
	Request  []node `json:"request"`
	Response []node `json:"response"`
}

func (n node) isList() bool {
	switch list := n.List.(type) {
	case bool:
		return list
	case float64:
		return list > 0
	}
	return false
}

func (n node) kind() string {
	return strings.ToLower(strings.TrimRight(strings.ReplaceAll(n.Type, " ", ""), "[]"))
}

// The Go type of a member, as the generator of the official SDK writes it.
func (n node) goType() reflect.Type {
	var one reflect.Type
	switch kind := n.kind(); {
	case len(n.Children) > 0:
		one = structOf(n.Children)
	case kind == "number" || (kind == "byte" && !strings.Contains(n.Type, "[")):
		one = reflect.TypeOf(int64(0))
	case kind == "boolean":
		one = reflect.TypeOf(false)
	case scalar[kind]:
		one = reflect.TypeOf("")
	default:
		one = reflect.TypeOf(map[string]any{})
	}
	if n.isList() {
		return reflect.SliceOf(one)
	}
	return one
}

var scalar = map[string]bool{"string": true, "date": true, "price": true, "bigdecimal": true, "json": true, "fieldlist": true, "byte": true}

func structOf(nodes []node) reflect.Type {
	var fields []reflect.StructField
	seen := map[string]bool{}
	for index, n := range nodes {
		// Go matches names without regard to case, and takes neither of two alike.
		if lower := strings.ToLower(n.Name); !seen[lower] && !strings.ContainsAny(n.Name, "\",") {
			seen[lower] = true
			tag := reflect.StructTag(fmt.Sprintf("json:%q", n.Name))
			fields = append(fields, reflect.StructField{Name: fmt.Sprintf("F%d", index), Type: n.goType(), Tag: tag})
		}
	}
	return reflect.StructOf(fields)
}

// A value that the document permits, as text.
func (n node) parameter() string {
	value := n.value()
	if text, is := value.(string); is {
		return text
	}
	if items, is := value.([]any); is && len(n.Children) == 0 {
		return fmt.Sprint(items[0])
	}
	text, err := json.Marshal(value)
	check(err)
	return string(text)
}

func (n node) value() any {
	var one any
	switch kind := n.kind(); {
	case len(n.Children) > 0:
		members := map[string]any{}
		for _, child := range n.Children {
			if child.Required {
				members[child.Name] = child.value()
			}
		}
		one = members
	case kind == "boolean":
		one = true
	case kind == "date":
		one = "2016-01-01 12:00:00"
	case kind == "number" && n.Min > 1:
		one = n.Min
	case kind == "number" || kind == "price" || kind == "bigdecimal" || kind == "byte":
		one = "1"
	case scalar[kind] || kind == "":
		one = "x"
	default:
		one = map[string]any{}
	}
	if n.isList() {
		return []any{one}
	}
	return one
}

func main() {
	gateway, key, secret := os.Args[1], os.Args[2], os.Args[3]
	apis, failed, refused := 0, []string{}, 0
	for _, path := range os.Args[4:] {
		read(path, func(doc document) {
			apis++
			body, err := call(gateway, key, secret, doc)
			if err != nil {
				failed = append(failed, fmt.Sprintf("%s: %v", doc.Method, err))
				return
			}
			if strings.HasPrefix(string(body), `{"error_response"`) {
				refused++
				failed = append(failed, fmt.Sprintf("%s: %s", doc.Method, body))
				return
			}
			if err := json.Unmarshal(body, reflect.New(structOf(doc.Response)).Interface()); err != nil {
				failed = append(failed, fmt.Sprintf("%s: %v", doc.Method, err))
			}
		})
	}
	word := "ok"
	if len(failed) > 0 {
		word = "FAILED"
	}
	fmt.Printf("%s  Go's decoder: %d APIs, %d not decoded, %d of them refused\n", word, apis, len(failed), refused)
	for index, line := range failed {
		if index == 20 {
			break
		}
		fmt.Println("   ", line)
	}
	if len(failed) > 0 || apis == 0 {
		os.Exit(1)
	}
}

func read(path string, take func(document)) {
	file, err := os.Open(path)
	check(err)
	defer file.Close()
	var bytes io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		bytes, err = gzip.NewReader(file)
		check(err)
	}
	lines := bufio.NewScanner(bytes)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		if strings.TrimSpace(lines.Text()) != "" {
			var doc document
			check(json.Unmarshal(lines.Bytes(), &doc))
			take(doc)
		}
	}
	check(lines.Err())
}

func call(gateway, key, secret string, doc document) ([]byte, error) {
	params := map[string]string{
		"method": doc.Method, "app_key": key, "v": "2.0", "format": "json", "simplify": "true",
		"sign_method": "hmac-sha256", "session": "tok",
		"timestamp": time.Now().UTC().Add(8 * time.Hour).Format("2006-01-02 15:04:05"),
	}
	for _, n := range doc.Request {
		if n.Required {
			params[n.Name] = n.parameter()
		}
	}
	var names []string
	for name := range params {
		names = append(names, name)
	}
	sort.Strings(names)
	mac := hmac.New(sha256.New, []byte(secret))
	form := url.Values{}
	for _, name := range names {
		io.WriteString(mac, name+params[name])
		form.Set(name, params[name])
	}
	form.Set("sign", strings.ToUpper(hex.EncodeToString(mac.Sum(nil))))
	response, err := http.PostForm(gateway, form)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return io.ReadAll(response.Body)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
