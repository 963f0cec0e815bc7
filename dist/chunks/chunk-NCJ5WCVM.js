const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
function i(t,o,n){let e=()=>{if(o.signal.aborted)return t.exit(130);n.note("Stopping. Once more stops at once."),o.abort()};t.on("SIGINT",e),t.on("SIGTERM",e)}export{i as a};
