// The call of the benchmark by Go's standard library: a form that is signed with HMAC-SHA256, posted over net/http, its
// response decoded into structs. Prints calls a second, the milliseconds within which 50, 99 and 99.9 % of the calls
// ended, and the bytes of the process for each call in flight.
//
//	go run client.go URL KEY SECRET SESSION IN_FLIGHT CALLS
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type request struct {
	BtermUserID string `json:"bterm_user_id"`
	Content     string `json:"content"`
	CtermUserID string `json:"cterm_user_id"`
	RsType      string `json:"rs_type"`
	SessionID   string `json:"session_id"`
	UserID      string `json:"user_id"`
}

type response struct {
	Root struct {
		Result struct {
			Success bool   `json:"success"`
			MsgCode string `json:"msg_code"`
			MsgInfo string `json:"msg_info"`
			Model   struct {
				ContentType int64  `json:"content_type"`
				Content     string `json:"content"`
				ID          string `json:"id"`
				TimeStamp   string `json:"time_stamp"`
			} `json:"model"`
		} `json:"result1"`
		RequestID string `json:"request_id"`
	} `json:"alibaba_alihealth_followup_send_response"`
}

var beijing = time.FixedZone("GMT+8", 8*60*60)

func call(client *http.Client, address, key, secret, session string) {
	object, err := json.Marshal(request{"2034131106552037", `{"text":"abc"}`, "5394977607673890", "2",
		"78bfcced948a65d29c5c77f1cd3367a2", "153315451244705"})
	check(err)
	parameters := map[string]string{
		"app_key": key, "format": "json", "method": "alibaba.alihealth.followup.send", "session": session,
		"sign_method": "hmac-sha256", "simplify": "true", "v": "2.0",
		"timestamp":  time.Now().In(beijing).Format("2006-01-02 15:04:05"),
		"auth_token": "9eae09db243df99bd67af033decfd257", "request1": string(object),
	}
	names := make([]string, 0, len(parameters))
	for name := range parameters {
		names = append(names, name)
	}
	sort.Strings(names)
	mac, form := hmac.New(sha256.New, []byte(secret)), url.Values{}
	for _, name := range names {
		io.WriteString(mac, name)
		io.WriteString(mac, parameters[name])
		form.Set(name, parameters[name])
	}
	form.Set("sign", strings.ToUpper(hex.EncodeToString(mac.Sum(nil))))
	reply, err := client.Post(address, "application/x-www-form-urlencoded;charset=UTF-8", strings.NewReader(form.Encode()))
	check(err)
	body, err := io.ReadAll(reply.Body)
	check(err)
	reply.Body.Close()
	var decoded response
	check(json.Unmarshal(body, &decoded))
	if decoded.Root.Result.Model.ID != "1111111" {
		check(fmt.Errorf("another response: %d bytes", len(body)))
	}
}

func round(inFlight, calls int, call func()) []float64 {
	var taken int64
	var group sync.WaitGroup
	times := make([][]float64, inFlight)
	for worker := range times {
		group.Add(1)
		go func(own *[]float64) {
			defer group.Done()
			for atomic.AddInt64(&taken, 1) <= int64(calls) {
				started := time.Now()
				call()
				*own = append(*own, float64(time.Since(started).Microseconds())/1000)
			}
		}(&times[worker])
	}
	group.Wait()
	all := make([]float64, 0, calls)
	for _, own := range times {
		all = append(all, own...)
	}
	sort.Float64s(all)
	return all
}

func main() {
	address, key, secret, session := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	inFlight, err := strconv.Atoi(os.Args[5])
	check(err)
	calls, err := strconv.Atoi(os.Args[6])
	check(err)
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: inFlight, MaxIdleConns: inFlight}}
	one := func() { call(client, address, key, secret, session) }
	for step := 500; step <= inFlight; step += 500 {
		round(step, step, one)
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	started := time.Now()
	times := round(inFlight, calls, one)
	speed := float64(calls) / time.Since(started).Seconds()
	runtime.ReadMemStats(&memory)
	within := func(perMille int) float64 { return times[len(times)*perMille/1000] }
	fmt.Println(speed, within(500), within(990), within(999), memory.Sys/uint64(inFlight))
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
