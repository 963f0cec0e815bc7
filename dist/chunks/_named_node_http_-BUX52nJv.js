const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
var e=$builtin("node:http"),t=(t=>e[t])("createServer");export{t};